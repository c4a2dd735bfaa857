package io.github.communique.internal.figure;

import io.github.communique.internal.quantity.Chars;
import io.github.communique.internal.quantity.Numeral;
import io.github.communique.internal.quantity.Numeral.Shape;
import io.github.communique.internal.quantity.Quantity;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import io.github.communique.release.Figure.Kind;
import io.github.communique.release.Figure.Qualifier;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers without a noun of their own: it stands before them, or was said with the figure before ("485 votes to 65"). */
final class Ellipsis {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final NounBefore before;
    private final Lexicon definites;
    private final Governor governor;

    Ellipsis(LanguagePack pack, NounBefore before, Governor governor) {
        this.governor = governor;
        this.before = before;
        this.definites = pack.lexicon("figure.definites");
    }

    /** The figure, or null where nothing tells that the number counts anything; {@code followed} by a word that is no noun to it. */
    @Nullable Draft complete(String text, Quantity quantity, @Nullable Draft previous, int end, boolean followed) {
        Numeral number = quantity.number();
        boolean digits = Chars.isDigit(text, number.start());
        Noun named = governor.counted(text, quantity.start());
        if (named == null && digits) {
            named = before.read(text, quantity.start(), true);
        }
        if (named != null) {
            return draft(quantity, end, named.of(text));
        }
        if (digits && !isTelling(quantity, true) && Before.isName(text, quantity.start())) {
            return null;
        }
        boolean near = previous != null && previous.kind() == Kind.COUNT && !Sentences.parts(text, previous.end(), quantity.start());
        boolean telling = isTelling(quantity, digits);
        if (!digits && !telling && Before.endsAt(text, quantity.start(), definites) >= 0) {
            return null;
        }
        if (followed && !telling) {
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

    private static Draft draft(Quantity quantity, int end, @Nullable String subject) {
        return new Draft(quantity, Kind.COUNT, end, subject);
    }

    /** Separators, a qualifier or a multiplier show a quantity even where no noun does. */
    private static boolean isTelling(Quantity quantity, boolean digits) {
        Numeral number = quantity.number();
        boolean grouped = number.shape() == Shape.GROUPED && number.value().compareTo(THOUSAND) >= 0;
        return (digits && grouped) || quantity.qualifier() != Qualifier.EXACT || number.scale().compareTo(THOUSAND) >= 0;
    }
}
