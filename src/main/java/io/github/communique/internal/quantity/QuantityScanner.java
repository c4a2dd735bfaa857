package io.github.communique.internal.quantity;

import io.github.communique.internal.quantity.Numeral.Shape;
import io.github.communique.language.Fold;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import io.github.communique.release.Figure.Kind;
import io.github.communique.release.Figure.Qualifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds every quantity in running text in one pass from left to right. Immutable, thread-safe. */
public final class QuantityScanner {

    private final NumberReader numbers;
    private final UnitReader units;
    private final Qualifiers qualifiers;
    private final Ranges ranges;
    private final Openings openings;
    private final Amounts amounts;
    private final Proportions proportions;
    private final TwoSided bounds;
    private final Lexicon transparent;
    private final Lexicon rangeArticles;
    private final Lexicon of;
    private final Lexicon premodifiers;
    private final Lexicon weak;
    private final Signs signs;

    /**
     * The scanner of a language.
     *
     * @param pack its words
     */
    public QuantityScanner(LanguagePack pack) {
        this.numbers = new NumberReader(pack);
        this.units = new UnitReader(pack);
        this.qualifiers = new Qualifiers(pack);
        this.ranges = new Ranges(pack, numbers, units);
        this.openings = new Openings(pack);
        this.amounts = new Amounts(pack, numbers, units);
        this.proportions = new Proportions(pack, numbers, units);
        this.bounds = new TwoSided(pack);
        this.rangeArticles = pack.lexicon("range.articles");
        this.transparent = pack.lexicon("figure.transparent");
        this.of = pack.lexicon("figure.of");
        this.premodifiers = pack.lexicon("figure.premodifiers");
        this.signs = new Signs(pack);
        this.weak = pack.lexicon("figure.weakQualifiers");
    }

    /**
     * Finds quantities.
     *
     * @param text running text
     * @return the quantities in text order, not overlapping, chains of digits that are no number among them
     */
    public List<Quantity> scan(CharSequence text) {
        return bounds.merge(text, new Pass(text.toString()).run());
    }

    /** One pass over one text: what was read just before the place it has come to. */
    private final class Pass {
        private final String text;
        private final Links links;
        private final List<Quantity> found = new ArrayList<>();
        private Qualifiers.@Nullable Found qualifier;
        private @Nullable Unit money;
        private int opener = -1;

        Pass(String text) {
            this.text = text;
            this.links = new Links(text);
        }

        List<Quantity> run() {
            int at = 0;
            while (at < text.length()) {
                at = Beginnings.isStart(text, at) ? word(at) : gap(at);
                at = isPending() ? at : openings.next(text, at, links.next(at));
            }
            return found;
        }

        /** Whether something was read that a number may follow. */
        private boolean isPending() {
            return qualifier != null || money != null || opener >= 0;
        }

        private int gap(int at) {
            char c = text.charAt(at);
            if (!Fold.isSpace(c) && c != '(' && !Signs.isHyphenOrMinus(c)) {
                forget();
            }
            return at + 1;
        }

        private void forget() {
            qualifier = null;
            money = null;
            opener = -1;
        }

        private int word(int at) {
            int skip = links.end(at);
            if (skip > at) {
                forget();
                return skip;
            }
            String kinds = isPending() ? Openings.ANYTHING : openings.at(text, at);
            if (kinds == null) {
                forget();
                return Math.max(Chars.wordEnd(text, at), at + 1);
            }
            Numeral number = kinds.indexOf(Openings.NUMBER) < 0 ? null : numbers.at(text, at);
            if (number != null) {
                int end = number(proportions.extend(text, number));
                forget();
                return Math.max(end, at + 1);
            }
            return other(at, kinds);
        }

        private int other(int at, String kinds) {
            Qualifiers.Found words = kinds.indexOf(Openings.QUALIFIER) < 0 ? null : qualifiers.before(text, at);
            if (words != null) {
                boolean follows = qualifier != null
                        && Chars.skipSpace(text, qualifier.end()) == at
                        && !isPreposition(qualifier, words);
                qualifier = follows && qualifier != null
                        ? new Qualifiers.Found(qualifier.start(), words.end(), words.qualifier())
                        : words;
                return words.end();
            }
            Unit currency = kinds.indexOf(Openings.UNIT) < 0 ? null : units.before(text, at);
            if (currency != null) {
                money = currency;
                return currency.end();
            }
            Lexicon.Hit between = kinds.indexOf(Openings.RANGE) < 0 ? null : ranges.opener(text, at);
            if (between != null) {
                forget();
                opener = between.start();
                return between.end();
            }
            Lexicon.Hit through = transparent.at(text, at);
            if (through == null && opener >= 0) {
                through = rangeArticles.at(text, at);
            }
            if (through == null) {
                forget();
                return Math.max(Chars.wordEnd(text, at), at + 1);
            }
            return through.end();
        }

        /** "the sky over more than half of them": in front of a bound "over" is none. */
        private boolean isPreposition(Qualifiers.Found first, Qualifiers.Found second) {
            return second.qualifier() != Qualifier.ABOUT && weak.at(text, first.start()) != null;
        }

        private int number(Numeral read) {
            Numeral number = read;
            if (number.shape() == Shape.CHAIN) {
                found.add(new Quantity(number.start(), number.end(), number, null, null, Qualifier.EXACT));
                return number.end();
            }
            Unit unit = unit(number.end(), number);
            int end = end(number, unit);
            Ranges.Bounds bounds = ranges.read(text, number, end, opener >= 0);
            Unit second = bounds == null ? null : unit(bounds.end(), bounds.upper());
            if (bounds != null && Ranges.agree(unit, second, bounds.money())) {
                unit = second;
                end = end(bounds.upper(), unit);
            } else {
                bounds = null;
            }
            Lexicon.Hit part = bounds == null && unit != null && unit.end() == end ? numbers.part(text, end) : null;
            if (part != null) {
                number = number.withValue(number.value().add(new BigDecimal(part.value())));
                end = part.end();
            }
            boolean amount = bounds == null && unit != null && unit.kind() == Kind.MONEY && unit.end() == end;
            Numeral whole = amount ? amounts.extend(text, number, end) : null;
            if (whole != null) {
                number = number.withValue(whole.value());
                end = whole.end();
            }
            Qualifiers.Found after = bounds == null && isVague() ? qualifiers.after(text, end) : null;
            end = after == null ? end : after.end();
            int sign = bounds == null ? signs.before(text, number.start(), unit) : -1;
            if (sign >= 0) {
                number = number.negated(sign);
            }
            Numeral lower = scaled(bounds == null ? number : bounds.lower(), unit);
            Numeral upper = bounds == null ? null : scaled(bounds.upper(), unit);
            Qualifier how = upper != null ? Qualifier.RANGE : after != null ? after.qualifier() : how(number);
            found.add(new Quantity(
                    start(number.start(), bounds != null && !bounds.dashed()), end, lower, upper, unit, how));
            return end;
        }

        private static Numeral scaled(Numeral number, @Nullable Unit unit) {
            return unit == null ? number : unit.scaled(number);
        }

        /** "environ 800 ou plus": what stands behind says more than "about" in front. */
        private boolean isVague() {
            return qualifier == null || qualifier.qualifier() == Qualifier.ABOUT;
        }

        private static int end(Numeral number, @Nullable Unit unit) {
            return unit == null || unit.end() < number.end() ? number.end() : unit.end();
        }

        private Qualifier how(Numeral number) {
            if (qualifier != null) {
                return qualifier.qualifier();
            }
            return number.shape() == Shape.COLLECTIVE ? Qualifier.ABOUT : Qualifier.EXACT;
        }

        private int start(int number, boolean range) {
            int start = money == null ? number : money.start();
            if (qualifier != null) {
                start = Math.min(start, qualifier.start());
            }
            return range && opener >= 0 ? Math.min(start, opener) : start;
        }

        /** The unit behind the number, over "de" after a multiplier and over one adjective ("trois prochaines années"), or the currency before. */
        private @Nullable Unit unit(int end, Numeral number) {
            Unit unit = units.after(text, end);
            if (unit == null && money != null) {
                return money;
            }
            if (unit == null) {
                int next = Chars.skipSpace(text, end);
                Lexicon.Hit skip = number.isScaled() || number.shape() == Shape.FRACTION ? of.at(text, next) : null;
                if (skip == null) {
                    skip = premodifiers.at(text, next);
                }
                unit = skip == null ? null : units.after(text, skip.end());
                boolean wanted = unit != null
                        && (number.isScaled() || unit.kind() == Kind.DURATION || unit.kind() == Kind.MEASURE);
                unit = wanted ? unit : null;
            }
            boolean other = unit != null
                    && (unit.kind() != Kind.MONEY || Chars.isDigit(text, Chars.skipSpace(text, unit.end())));
            return other && money != null ? money : unit;
        }
    }
}
