package io.github.communique.internal.quantity;

import io.github.communique.internal.quantity.Numeral.Shape;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimals in words: "zwei Komma drei", "deux virgule zéro cinq". */
final class DecimalWords {

    private final Lexicon points;
    private final WordReader words;

    DecimalWords(LanguagePack pack, WordReader words) {
        this.points = pack.lexicon("number.points");
        this.words = words;
    }

    Numeral extend(CharSequence text, Numeral number) {
        if (number.shape() != Shape.WORDS && number.shape() != Shape.ONE) {
            return number;
        }
        int next = Chars.skipSpace(text, number.end());
        Lexicon.Hit point = next > number.end() ? points.at(text, next) : null;
        if (point == null) {
            return number;
        }
        StringBuilder decimals = new StringBuilder();
        int end = digits(text, Chars.skipSpace(text, point.end()), decimals);
        return decimals.length() == 0
                ? number
                : new Numeral(
                        number.start(),
                        end,
                        number.value().add(new BigDecimal("0." + decimals)),
                        BigDecimal.ONE,
                        Shape.WORDS);
    }

    /** Noughts, then one number. */
    private int digits(CharSequence text, int from, StringBuilder decimals) {
        int end = from;
        int at = from;
        @Nullable Numeral next = words.read(text, at);
        while (next != null && decimals.length() < 20) {
            decimals.append(next.value().toPlainString());
            end = next.end();
            at = Chars.skipSpace(text, end);
            next = next.value().signum() == 0 ? words.read(text, at) : null;
        }
        return end;
    }
}
