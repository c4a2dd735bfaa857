package io.github.communique.internal.figure;

import io.github.communique.internal.quantity.Chars;
import io.github.communique.internal.quantity.Numeral;
import io.github.communique.internal.quantity.Numeral.Shape;
import io.github.communique.internal.quantity.Quantity;
import io.github.communique.internal.quantity.Unit;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import io.github.communique.release.Figure.Kind;
import io.github.communique.release.Figure.Qualifier;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers without a noun of their own: it stands before them, or was said with the figure before ("196 votes to 57"). */
final class Ellipsis {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private static final int FAR = 200;

    private final NounPhrases nouns;
    private final NounBefore before;
    private final Lexicon auxiliaries;
    private final Lexicon equals;
    private final Lexicon existentials;
    private final Lexicon comparisons;
    private final Lexicon definites;
    private final Governor governor;

    Ellipsis(LanguagePack pack, NounPhrases nouns, NounBefore before, Governor governor) {
        this.nouns = nouns;
        this.auxiliaries = pack.lexicon("figure.auxiliaries");
        this.equals = pack.lexicon("figure.equals");
        this.existentials = pack.lexicon("figure.existentials");
        this.comparisons = pack.lexicon("figure.comparisons");
        this.governor = governor;
        this.before = before;
        this.definites = pack.lexicon("figure.definites");
    }

    /** The figure, or null where nothing tells that the number counts anything; {@code followed} by a word that is no noun to it. */
    @Nullable
    Draft complete(String text, Quantity quantity, @Nullable Draft previous, int end, boolean followed) {
        Numeral number = quantity.number();
        boolean digits = Chars.isDigit(text, number.start());
        Noun named = governor.counted(text, quantity.start());
        if (named == null) {
            named = equated(text, quantity.start());
        }
        if (named == null && digits) {
            named = before.read(text, quantity.start(), true);
        }
        if (named != null) {
            return draft(quantity, end, named.of(text));
        }
        if (digits && !isTelling(quantity, true) && Before.isName(text, quantity.start())) {
            return null;
        }
        if (previous != null && goesOn(text, quantity, previous)) {
            return draft(quantity, end, previous.subject());
        }
        boolean near = previous != null
                && (previous.kind() == Kind.COUNT || isShare(previous))
                && !Sentences.parts(text, previous.end(), quantity.start());
        boolean telling = isTelling(quantity, digits);
        if (!digits && !telling && Before.endsAt(text, quantity.start(), definites) >= 0) {
            return null;
        }
        if (followed && !telling && !(near && isVerb(text, end))) {
            return null;
        }
        if (near && previous != null && previous.subject() != null) {
            return draft(quantity, end, previous.subject());
        }
        Noun adjacent = digits ? before.read(text, quantity.start(), false) : null;
        if (adjacent != null) {
            return draft(quantity, end, adjacent.of(text));
        }
        String said = telling && previous != null && previous.kind() == Kind.COUNT ? previous.subject() : null;
        return telling ? draft(quantity, end, said) : null;
    }

    /** "los evacuados: hay 400", "i pulcini sono cinque". */
    private @Nullable Noun equated(CharSequence text, int start) {
        int there = Before.endsAt(text, start, existentials);
        int verb = there < 0 ? Before.endsAt(text, start, equals) : there;
        int end = verb < 0 ? -1 : Chars.skipSpaceBack(text, verb);
        boolean colon = Chars.is(text, end - 1, ':');
        if (end < 0 || (there >= 0 && !colon)) {
            return null;
        }
        Noun noun = before.content(text, colon ? end - 1 : end, 2);
        return noun != null && nouns.isPlural(text, noun) ? noun : null;
    }

    /** "Twelve were found": begins a sentence, or follows its verb, and means what was counted just before. */
    private boolean goesOn(CharSequence text, Quantity quantity, Draft previous) {
        if (previous.kind() != Kind.COUNT || previous.subject() == null || quantity.start() - previous.end() > FAR) {
            return false;
        }
        boolean opens = Sentences.opens(text, quantity.start())
                && auxiliaries.at(text, Chars.skipSpace(text, quantity.end())) != null;
        return opens || Before.endsAt(text, quantity.start(), equals) >= 0;
    }

    /** "nine hours, against two": the quantity with the unit of the figure before it, or null. */
    @Nullable
    Quantity compared(CharSequence text, Quantity quantity, @Nullable Draft previous) {
        Unit unit = previous == null ? null : previous.quantity().unit();
        boolean same = unit != null && previous != null && !Sentences.parts(text, previous.end(), quantity.start());
        return same && Before.endsAt(text, quantity.start(), comparisons) >= 0
                ? new Quantity(
                        quantity.start(),
                        quantity.end(),
                        quantity.number(),
                        quantity.upper(),
                        unit,
                        quantity.qualifier())
                : null;
    }

    /** A share, whose whole may be left out when the next one is told. */
    static boolean isShare(Draft draft) {
        return draft.kind() == Kind.PERCENT || draft.kind() == Kind.RATIO;
    }

    /** Where nouns show their plural, a word in lower case that shows none is the verb: "cinco siguen hospitalizadas". */
    private boolean isVerb(CharSequence text, int end) {
        int next = Chars.skipSpace(text, end);
        return nouns.isStrict() && Character.isLowerCase(text.charAt(next)) && nouns.read(text, next, true) == null;
    }

    private static Draft draft(Quantity quantity, int end, @Nullable String subject) {
        return new Draft(quantity, Kind.COUNT, end, subject);
    }

    /** Separators, a qualifier or a multiplier show a quantity even where no noun does. */
    private static boolean isTelling(Quantity quantity, boolean digits) {
        Numeral number = quantity.number();
        boolean grouped = number.shape() == Shape.GROUPED && number.value().compareTo(THOUSAND) >= 0;
        return (digits && grouped)
                || quantity.qualifier() != Qualifier.EXACT
                || number.scale().compareTo(THOUSAND) >= 0;
    }
}
