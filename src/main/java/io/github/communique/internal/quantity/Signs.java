package io.github.communique.internal.quantity;

import io.github.communique.language.Fold;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import io.github.communique.release.Figure.Kind;
import org.jspecify.annotations.Nullable;

/** The sign of numbers below zero: "€ -12", "−3 %", "-5 °C". Counts, lengths and times have none, and a hyphen that opens a line is that of a list. */
final class Signs {

    private static final char MINUS = '\u2212';

    private final Lexicon words;

    Signs(LanguagePack pack) {
        this.words = pack.lexicon("number.minus");
    }

    static boolean isHyphenOrMinus(char c) {
        return c == '-' || c == MINUS;
    }

    /** Whether a sign in touch with the number behind it stands at an offset. */
    private static boolean isMinus(CharSequence text, int at) {
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

    /** Where the sign of a number begins, or -1 where it has none. Only temperatures have theirs in words: "moins 5 %" may be a rebate. */
    int before(CharSequence text, int number, @Nullable Unit unit) {
        if (unit == null) {
            return -1;
        }
        boolean degrees = unit.code().startsWith("deg");
        boolean signed = degrees || unit.kind() == Kind.MONEY || unit.kind() == Kind.PERCENT;
        if (signed && isMinus(text, number - 1)) {
            return number - 1;
        }
        int end = Chars.skipSpaceBack(text, number);
        int word = Chars.wordStart(text, end);
        Lexicon.Hit hit = degrees && word < end && end < number ? words.at(text, word) : null;
        return hit != null && hit.end() == end ? word : -1;
    }
}
