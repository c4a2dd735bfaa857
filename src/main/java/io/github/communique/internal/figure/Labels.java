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

/** Numbers that name something: "article 12", "Mapnik 9.0", "G7", "2nd", "69007 Lyon", list and footnote numbers. */
final class Labels {

    private final Lexicon labels;
    private final Lexicon ordinals;
    private final Lexicon specs;
    private final Lexicon technicals;

    Labels(LanguagePack pack) {
        this.labels = pack.lexicon("figure.labels");
        this.ordinals = pack.lexicon("figure.ordinalEndings");
        this.technicals = pack.lexicon("figure.technicals");
        this.specs = pack.lexicon("figure.specifications");
    }

    boolean isLabel(CharSequence text, Quantity quantity) {
        if (isIntroduced(text, quantity) || isPostcode(text, quantity)) {
            return true;
        }
        boolean digits = Chars.isDigit(text, quantity.number().start());
        return digits
                && (technicals.at(text, Chars.skipSpace(text, quantity.last().end())) != null
                        || isGlued(text, quantity)
                        || isListNumber(text, quantity));
    }

    private boolean isIntroduced(CharSequence text, Quantity quantity) {
        boolean bare = quantity.number().shape() == Shape.PLAIN
                && quantity.unit() == null
                && quantity.start() == quantity.number().start();
        if (isVersion(text, quantity) || (bare && Before.isProduct(text, quantity.start()))) {
            return true;
        }
        return quantity.qualifier() == Qualifier.EXACT
                && (quantity.unit() == null || quantity.unit().kind() == Kind.DURATION)
                && quantity.number().shape() != Shape.GROUPED
                && quantity.start() == quantity.number().start()
                && Before.endsAt(text, quantity.start(), labels) >= 0;
    }

    /** "Mapnik 9.0": a decimal behind a name or a label. */
    private boolean isVersion(CharSequence text, Quantity quantity) {
        Numeral number = quantity.number();
        boolean decimal = number.value().scale() == 1 && quantity.unit() == null && number.end() == quantity.end();
        return decimal
                && number.shape() == Shape.GROUPED
                && quantity.start() == number.start()
                && quantity.qualifier() == Qualifier.EXACT
                && (Before.isCapitalised(text, number.start()) || Before.endsAt(text, number.start(), labels) >= 0);
    }

    /** "69007 Lyon": five bare digits and a name. */
    private static boolean isPostcode(CharSequence text, Quantity quantity) {
        Numeral number = quantity.number();
        int next = Chars.skipSpace(text, quantity.end());
        boolean five = number.shape() == Shape.PLAIN
                && number.end() - number.start() == 5
                && quantity.start() == number.start();
        return five && quantity.end() == number.end() && next > quantity.end() && Chars.isUpper(text, next);
    }

    /** "G7", "B-52", "2nd", "5G", "3D": letters in touch with the number, a unit or a whole word behind it apart. */
    private boolean isGlued(CharSequence text, Quantity quantity) {
        int start = quantity.start();
        int end = quantity.end();
        boolean signed = isSign(text, start) || (quantity.unit() == null && Chars.is(text, start - 1, '+'));
        if (start == quantity.number().start() && (Chars.isWord(text, start - 1) || signed)) {
            return true;
        }
        if (quantity.unit() != null && quantity.unit().end() == end) {
            return isNamed(text, quantity, quantity.unit()) || Chars.isDigit(text, end) || Chars.isUpper(text, end);
        }
        if (Chars.is(text, end, '.')
                && ordinals.at(text.subSequence(end, Math.min(end + 1, text.length())), 0) != null) {
            return Chars.skipSpace(text, end + 1) > end + 1 && Chars.isLetter(text, Chars.skipSpace(text, end + 1));
        }
        if (Chars.is(text, end, '-') && Chars.isLetter(text, end + 1)) {
            int wordEnd = Chars.wordEnd(text, end + 1);
            return wordEnd - end < 5 || Chars.isUpper(text, end + 1) || specs.at(text, end + 1) != null;
        }
        if (!Chars.isLetter(text, end)) {
            return end < text.length() && (text.charAt(end) == '\u00BA' || text.charAt(end) == '\u00AA');
        }
        int wordEnd = Chars.wordEnd(text, end);
        for (int i = end; i < wordEnd; i++) {
            if (Chars.isUpper(text, i)) {
                return true;
            }
        }
        return wordEnd - end < 4 || Chars.isUpper(text, end) || ordinals.at(text.subSequence(end, wordEnd), 0) != null;
    }

    /** "24Horas": a unit with a capital in touch with its number is a name. */
    private static boolean isNamed(CharSequence text, Quantity quantity, Unit unit) {
        boolean glued = unit.start() == quantity.last().end() && unit.end() - unit.start() > 3;
        return glued && Chars.isUpper(text, unit.start()) && !Chars.isUpper(text, unit.start() + 1);
    }

    private static boolean isSign(CharSequence text, int start) {
        return Chars.is(text, start - 1, '#')
                || Chars.is(text, start - 1, '@')
                || Chars.is(text, start - 1, '/')
                || Chars.is(text, start - 1, '.');
    }

    /** "1.", "2)", "(3)", "[4]" at the start of a line or in brackets. */
    private static boolean isListNumber(CharSequence text, Quantity quantity) {
        int start = quantity.start();
        int end = quantity.end();
        if (quantity.unit() != null || quantity.number().shape() != Shape.PLAIN || end - start > 3) {
            return false;
        }
        boolean bracket = (Chars.is(text, start - 1, '(') || Chars.is(text, start - 1, '['))
                && (Chars.is(text, end, ')') || Chars.is(text, end, ']'));
        boolean line = start == 0 || text.charAt(start - 1) == '\n';
        boolean mark = Chars.is(text, end, ')') || Chars.is(text, end, '.') || Chars.is(text, end, '-');
        boolean item = Chars.is(text, end, ')') && end - start < 3 && isOpen(text, start);
        return bracket || Chars.is(text, start - 1, '[') || (mark && line) || item;
    }

    private static boolean isOpen(CharSequence text, int start) {
        int before = Chars.skipSpaceBack(text, start);
        return before == 0 || Chars.is(text, before - 1, ';') || Chars.is(text, before - 1, ':');
    }
}
