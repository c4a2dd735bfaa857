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
import org.jspecify.annotations.Nullable;

/**
 * Reads units beside numbers. Words are compared folded; symbols of one to five units ("m", "km/h", "USD") are compared as they are
 * printed, because letter case tells them apart. A code that ends in {@code ?} in the language data is an assumption.
 */
public final class UnitReader {

    private static final int LONGEST_SYMBOL = 6;
    private static final List<String> CURRENCY_CODES = LanguagePack.undetermined().phrases("unit.codes");

    private final Lexicon words;
    private final Lexicon money;
    private final Map<String, String> symbols = new HashMap<>();

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
                symbols.put(entry.phrase(), coded(String.valueOf(entry.value())));
            }
        }
        this.words = Lexicon.of(entries);
        this.money = Lexicon.of(before);
    }

    private static void addBefore(LanguagePack pack, List<Entry> into) {
        boolean signs = pack.code().equals("und");
        for (Entry entry : pack.entries(signs ? "unit.money" : "unit.moneyBefore")) {
            into.add(new Entry(entry.phrase(), Kind.MONEY.ordinal() + String.valueOf(entry.value())));
        }
        for (Entry entry : pack.entries("unit.measureBefore")) {
            into.add(new Entry(entry.phrase(), Kind.MEASURE.ordinal() + String.valueOf(entry.value())));
        }
    }

    private static void addWords(LanguagePack pack, Kind kind, List<Entry> into) {
        for (Entry entry : pack.entries("unit." + kind.name().toLowerCase(Locale.ROOT))) {
            into.add(new Entry(entry.phrase(), kind.ordinal() + entry.value()));
        }
    }

    /** "measure km" in the data is the kind's number and the code here, as for words. */
    private static String coded(String kindAndCode) {
        int space = kindAndCode.indexOf(' ');
        return Kind.valueOf(kindAndCode.substring(0, space).toUpperCase(Locale.ROOT)).ordinal() + kindAndCode.substring(space + 1);
    }

    static boolean isCurrencyCode(CharSequence text, int start, int end) {
        return CURRENCY_CODES.contains(text.subSequence(start, end).toString());
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
                    : new Unit(start, inner.end() + 1, inner.kind(), inner.code(), inner.assumed());
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
        int letters = end;
        if (end == start || end - start > LONGEST_SYMBOL || isElided(text, end)) {
            return null;
        }
        String code = symbols.get(text.subSequence(start, letters).toString());
        if (code == null) {
            int slash = text.subSequence(start, end).toString().indexOf('/');
            code = slash < 0 ? null : symbols.get(text.subSequence(start, start + slash).toString());
            boolean rate = code != null && slash < end - start - 1;
            end = slash < 0 || rate ? end : start + slash;
            code = rate && code != null ? code + text.subSequence(start + slash, end) : code;
        }
        if (code == null) {
            String currency = text.subSequence(start, end).toString();
            int sign = Chars.is(text, end, '$') ? end + 1 : end;
            return CURRENCY_CODES.contains(currency) ? new Unit(start, sign, Kind.MONEY, currency, false) : null;
        }
        Kind kind = Kind.values()[code.charAt(0) - '0'];
        return new Unit(start, end, kind, code.substring(1), false);
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

    private static @Nullable Unit unit(Lexicon.@Nullable Hit hit, int shift) {
        if (hit == null) {
            return null;
        }
        Kind kind = Kind.values()[hit.value().charAt(0) - '0'];
        boolean assumed = hit.value().endsWith("?");
        String code = hit.value().substring(1, hit.value().length() - (assumed ? 1 : 0));
        return new Unit(hit.start() + shift, hit.end() + shift, kind, code, assumed);
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

    /** "USD 200", "EUR125", "aud$ 15". */
    private static @Nullable Unit codeBefore(CharSequence text, int start) {
        int end = start;
        while (end - start < 4 && Chars.isLetter(text, end)) {
            end++;
        }
        if (end - start != 3) {
            return null;
        }
        boolean dollar = Chars.is(text, end, '$');
        String code = text.subSequence(start, end).toString();
        String upper = dollar ? code.toUpperCase(Locale.ROOT) : code;
        return CURRENCY_CODES.contains(upper) ? new Unit(start, dollar ? end + 1 : end, Kind.MONEY, upper, false) : null;
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
