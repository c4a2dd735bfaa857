package io.github.communique.internal.quantity;

import io.github.communique.language.Fold;
import io.github.communique.release.Figure.Kind;
import org.jspecify.annotations.Nullable;

/** The sign of numbers below zero: "€ -12", "−3 %", "-5 °C". Counts, lengths and times have none, and a hyphen that opens a line is that of a list. */
final class Signs {

    private static final char MINUS = '\u2212';

    private Signs() {}

    static boolean isHyphenOrMinus(char c) {
        return c == '-' || c == MINUS;
    }

    /** Whether a sign in touch with the number behind it stands at an offset. */
    static boolean isMinus(CharSequence text, int at) {
        if (at < 0 || !isHyphenOrMinus(text.charAt(at))) {
            return false;
        }
        if (at == 0 || text.charAt(at - 1) == '\n') {
            return text.charAt(at) == MINUS;
        }
        char before = text.charAt(at - 1);
        return before == '(' || UnitReader.isCurrencySign(before) || (Fold.isSpace(before) && !isList(text, at));
    }

    private static boolean isList(CharSequence text, int at) {
        int before = Chars.skipSpaceBack(text, at);
        return before == 0 || text.subSequence(before, at).toString().indexOf('\n') >= 0;
    }

    static boolean mayBeNegative(@Nullable Unit unit) {
        return unit != null
                && (unit.kind() == Kind.MONEY
                        || unit.kind() == Kind.PERCENT
                        || unit.code().startsWith("deg"));
    }
}
