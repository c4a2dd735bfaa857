package io.github.communique.internal.quantity;

import io.github.communique.language.Entry;
import io.github.communique.language.Fold;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import io.github.communique.release.Figure.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads units beside numbers. Words are compared folded; symbols of one to five units ("m", "km/h", "USD") are compared as they are
 * printed, because letter case tells them apart. A code that ends in {@code ?} in the language data is an assumption.
 */
public final class UnitReader {

    private static final int LONGEST_SYMBOL = 6;
    private static final int LONGEST_SCALED = 5;
    private static final Set<String> CURRENCY_CODES =
            Set.copyOf(LanguagePack.undetermined().phrases("unit.codes"));

    /** Codes with a multiplier in front: "MEUR", "TEUR". */
    private static final Map<String, Sort> SCALED = scaled();

    private final Lexicon words;
    private final Lexicon money;
    private final Map<String, Sort> symbols = new HashMap<>(SCALED);
    /** What the values of the lexicons stand for: "money EUR?". */
    private final Map<String, Sort> sorts = new HashMap<>();

    private record Sort(Kind kind, String code, boolean assumed, long scale) {

        /** Reads a kind and a code, with a question mark where the code is an assumption. */
        static Sort of(String value) {
            int space = value.indexOf(' ');
            boolean assumed = value.endsWith("?");
            String code = value.substring(space + 1, value.length() - (assumed ? 1 : 0));
            return new Sort(Kind.valueOf(value.substring(0, space).toUpperCase(Locale.ROOT)), code, assumed, 1);
        }

        Unit at(int start, int end) {
            return new Unit(start, end, kind, code, assumed, scale);
        }
    }

    /**
     * The reader of a language.
     *
     * @param pack its words; what is alike in all languages is added
     */
    public UnitReader(LanguagePack pack) {
        List<Entry> entries = new ArrayList<>();
        List<Entry> before = new ArrayList<>();
        for (LanguagePack source : new LanguagePack[] {pack, LanguagePack.undetermined()}) {
            for (Kind kind : new Kind[] {Kind.PERCENT, Kind.MONEY, Kind.MEASURE, Kind.DURATION}) {
                addWords(source, kind, entries);
            }
            addBefore(source, before);
            for (Entry entry : source.entries("unit.symbols")) {
                symbols.put(entry.phrase(), Sort.of(String.valueOf(entry.value())));
            }
        }
        for (List<Entry> list : List.of(entries, before)) {
            list.forEach(entry -> sorts.computeIfAbsent(String.valueOf(entry.value()), Sort::of));
        }
        this.words = Lexicon.of(entries);
        this.money = Lexicon.of(before);
    }

    private static Map<String, Sort> scaled() {
        Map<String, Sort> scaled = new HashMap<>();
        for (Entry prefix : LanguagePack.undetermined().entries("unit.scales")) {
            for (String code : LanguagePack.undetermined().phrases("unit.scaledCodes")) {
                long scale = Long.parseLong(String.valueOf(prefix.value()));
                scaled.put(prefix.phrase() + code, new Sort(Kind.MONEY, code, false, scale));
            }
        }
        return Map.copyOf(scaled);
    }

    /** Whether the word that starts at an offset is a code with a multiplier in front. */
    static boolean startsScaledCode(CharSequence text, int start) {
        int end = Chars.wordEnd(text, start);
        return end - start <= LONGEST_SCALED
                && SCALED.containsKey(text.subSequence(start, end).toString());
    }

    static Set<String> scaledCodes() {
        return SCALED.keySet();
    }

    private static void addBefore(LanguagePack pack, List<Entry> into) {
        boolean signs = pack.code().equals("und");
        for (Entry entry : pack.entries(signs ? "unit.money" : "unit.moneyBefore")) {
            into.add(new Entry(entry.phrase(), "money " + entry.value()));
        }
        for (Entry entry : pack.entries("unit.measureBefore")) {
            into.add(new Entry(entry.phrase(), "measure " + entry.value()));
        }
    }

    private static void addWords(LanguagePack pack, Kind kind, List<Entry> into) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        for (Entry entry : pack.entries("unit." + name)) {
            into.add(new Entry(entry.phrase(), name + " " + entry.value()));
        }
    }

    /**
     * The unit behind a number.
     *
     * @param text running text
     * @param end where the number ends
     * @return the unit, at most one space, hyphen or bracket away, or null
     */
    public @Nullable Unit after(CharSequence text, int end) {
        int start = WordReader.gapEnd(text, end);
        if (start >= text.length()) {
            return null;
        }
        boolean bracket = (text.charAt(start) == '(' || text.charAt(start) == '{') && start - end <= 1;
        if (bracket) {
            Unit inner = at(text, start + 1, true);
            return inner == null || !isClosing(text, inner.end()) || inner.kind() != Kind.MEASURE
                    ? null
                    : new Unit(start, inner.end() + 1, inner.kind(), inner.code(), inner.assumed(), inner.scale());
        }
        return at(text, start, start == end);
    }

    private static boolean isClosing(CharSequence text, int at) {
        return Chars.is(text, at, ')') || Chars.is(text, at, '}');
    }

    private @Nullable Unit at(CharSequence text, int start, boolean glued) {
        Unit symbol = symbol(text, start);
        if (symbol != null) {
            return symbol;
        }
        if (!glued) {
            return unit(words.at(text, start), 0);
        }
        CharSequence view = text.subSequence(start, Math.min(text.length(), start + 40));
        return unit(words.at(view, 0), start);
    }

    private @Nullable Unit symbol(CharSequence text, int start) {
        int end = start;
        while (end - start <= LONGEST_SYMBOL && isSymbolic(text, end)) {
            end++;
        }
        if (end == start || end - start > LONGEST_SYMBOL || isElided(text, end)) {
            return null;
        }
        String letters = text.subSequence(start, end).toString();
        Sort whole = symbols.get(letters);
        if (whole != null) {
            return whole.at(start, end);
        }
        int slash = letters.indexOf('/');
        Sort upper = slash < 0 ? null : symbols.get(letters.substring(0, slash));
        if (upper != null) {
            boolean rate = slash < letters.length() - 1;
            return new Unit(
                    start,
                    rate ? end : start + slash,
                    upper.kind(),
                    rate ? upper.code() + letters.substring(slash) : upper.code(),
                    false,
                    1);
        }
        int sign = Chars.is(text, end, '$') ? end + 1 : end;
        return CURRENCY_CODES.contains(letters) ? new Unit(start, sign, Kind.MONEY, letters, false, 1) : null;
    }

    /** "2019 l'iniziativa" has no litres. */
    private static boolean isElided(CharSequence text, int end) {
        return Chars.is(text, end, '\'') && Chars.isLetter(text, end + 1);
    }

    private static boolean isSymbolic(CharSequence text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || c == '\u00B0' || c == '/' || c == '\u00B2' || c == '\u00B3' || c == '%';
    }

    private @Nullable Unit unit(Lexicon.@Nullable Hit hit, int shift) {
        Sort sort = hit == null ? null : sorts.get(hit.value());
        return sort == null || hit == null ? null : sort.at(hit.start() + shift, hit.end() + shift);
    }

    /**
     * The sign, code or name of a currency in front of a number.
     *
     * @param text running text
     * @param start where it may start
     * @return the currency if a number follows it, or null
     */
    public @Nullable Unit before(CharSequence text, int start) {
        Unit code = codeBefore(text, start);
        Lexicon.Hit hit = code == null ? money.at(text, start) : null;
        if (code == null && hit != null) {
            code = unit(hit, 0);
        }
        return code;
    }

    /** "USD 200", "EUR125", "aud$ 15", "MSEK 40". */
    private static @Nullable Unit codeBefore(CharSequence text, int start) {
        int end = start;
        while (end - start <= LONGEST_SCALED && Chars.isLetter(text, end)) {
            end++;
        }
        if (end - start != 3) {
            // few words are capitals where a scaled code has its last two
            boolean capitals = end - start > 3 && Chars.isUpper(text, end - 1) && Chars.isUpper(text, end - 2);
            Sort scaled = capitals ? SCALED.get(text.subSequence(start, end).toString()) : null;
            return scaled == null ? null : scaled.at(start, end);
        }
        boolean dollar = Chars.is(text, end, '$');
        String code = text.subSequence(start, end).toString();
        String upper = dollar ? code.toUpperCase(Locale.ROOT) : code;
        return CURRENCY_CODES.contains(upper)
                ? new Unit(start, dollar ? end + 1 : end, Kind.MONEY, upper, false, 1)
                : null;
    }

    /**
     * Whether a unit of text may begin a currency sign.
     *
     * @param c a unit of text
     * @return true for $, € and their like
     */
    public static boolean isCurrencySign(char c) {
        return Character.getType(Fold.fold(c)) == Character.CURRENCY_SYMBOL;
    }
}
