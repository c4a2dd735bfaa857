package io.github.communique.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Every unit folds to what the rules say. */
class FoldTest {

    private static final String SPACES =
            " \t\n\u000B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A"
                    + "\u2028\u2029\u202F\u205F\u3000";
    private static final String APOSTROPHES = "'\u2019\u2018\u02BC\u00B4\u2032";
    private static final String HYPHENS = "-\u2010\u2011";

    @Test
    void foldsEveryUnit() {
        for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
            char c = (char) unit;
            assertEquals(SPACES.indexOf(c) >= 0, Fold.isSpace(c), () -> Integer.toHexString(c));
            assertEquals(expected(c), Fold.fold(c), () -> Integer.toHexString(c));
        }
    }

    private static char expected(char c) {
        if (SPACES.indexOf(c) >= 0) {
            return ' ';
        }
        if (APOSTROPHES.indexOf(c) >= 0) {
            return '\'';
        }
        return HYPHENS.indexOf(c) >= 0 ? '-' : Character.toLowerCase(c);
    }

    @Test
    void keepsOffsets() {
        assertEquals(
                "l'été - \u0130".length(), Fold.fold("L\u2019ÉTÉ \u2010 \u0130").length());
    }
}
