package io.github.communique.internal.figure;

import io.github.communique.internal.quantity.Chars;
import io.github.communique.internal.quantity.NumberReader;
import io.github.communique.internal.quantity.Quantity;
import io.github.communique.internal.quantity.Unit;
import io.github.communique.language.Endings;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import io.github.communique.release.Figure.Kind;
import org.jspecify.annotations.Nullable;

/** Finds what an amount of money is paid for and what a physical measure is one of. */
final class AmountSubjects {

    private static final String MAGNITUDE = "magnitude";

    private final NounPhrases nouns;
    private final Governor governor;
    private final Vocabulary words;
    private final NumberReader numbers;
    private final Lexicon purposes;
    private final Endings infinitives;

    AmountSubjects(LanguagePack pack, NounPhrases nouns, Governor governor, Vocabulary words, NumberReader numbers) {
        this.nouns = nouns;
        this.governor = governor;
        this.words = words;
        this.numbers = numbers;
        this.purposes = pack.lexicon("figure.purposes");
        this.infinitives = Endings.of(pack.phrases("figure.infinitives"));
    }

    /** "452 tonnes de vivres", "200 Hektar Mischwald"; an article behind "de" makes it a distance: "60 mètres du ravin". */
    Draft measure(String text, Quantity quantity, Unit unit) {
        int of = words.afterOf(text, Chars.skipSpace(text, quantity.end()));
        Noun noun = of < 0 ? nouns.beside(text, quantity.end()) : nouns.read(text, of, false);
        if (noun != null && (of >= 0 || !Chars.isUpper(text, noun.end() - 1))) {
            return new Draft(quantity, unit.kind(), noun.end(), noun.of(text));
        }
        Noun name = unit.code().equals(MAGNITUDE) ? governor.named(text, quantity.start()) : null;
        return new Draft(quantity, unit.kind(), quantity.end(), name == null ? null : name.of(text));
    }

    Draft money(String text, Quantity quantity) {
        int of = words.afterOf(text, Chars.skipSpace(text, quantity.end()));
        boolean named = of >= 0 && Chars.isUpper(text, of);
        Noun paid = of < 0 || named ? null : nouns.read(text, of, false);
        if (of < 0 && nouns.mayFollowAmounts()) {
            paid = nouns.read(text, quantity.end(), false);
        }
        if (paid != null) {
            return new Draft(quantity, Kind.MONEY, paid.end(), paid.of(text));
        }
        Noun name = governor.named(text, quantity.start());
        if (name == null) {
            name = purpose(text, quantity.end());
        }
        return new Draft(quantity, Kind.MONEY, quantity.end(), name == null ? null : name.of(text));
    }

    /** "200,000 dollars for emergency repairs"; not "for two years", not "for the next season", not "pour financer". */
    private @Nullable Noun purpose(String text, int end) {
        Lexicon.Hit hit = purposes.at(text, Chars.skipSpace(text, end));
        int start = hit == null ? -1 : Chars.skipSpace(text, hit.end());
        boolean verb =
                hit != null && "verb".equals(hit.value()) && infinitives.end(text, start, Chars.wordEnd(text, start));
        boolean plain = start >= 0
                && !verb
                && start < text.length()
                && words.afterPremodifier(text, start) < 0
                && numbers.at(text, start) == null;
        return plain ? nouns.read(text, start, false) : null;
    }
}
