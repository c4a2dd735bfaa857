package io.github.communique.internal.figure;

import io.github.communique.language.LanguagePack;
import org.jspecify.annotations.Nullable;

/** Reads the noun behind a number with what adjoins it: as much grammar as a subject needs, one small class for each order of words. */
sealed interface NounPhrases permits AdjectiveLast, HeadLast, Capitalised, Counted, NoGrammar {

    /**
     * Reads a noun phrase.
     *
     * @param text running text
     * @param from where the number or its unit ends
     * @param plural whether the number asks for a plural
     * @return its words, or null where no noun follows
     */
    @Nullable
    Noun read(CharSequence text, int from, boolean plural);

    /** The noun that stands beside a unit of measure without any link, where the language says so: "zwei Hektar Wald". */
    default @Nullable Noun beside(CharSequence text, int from) {
        return null;
    }

    /** The noun that follows a fraction without any link, where the language says so: "نصف السكان". */
    default @Nullable Noun shared(CharSequence text, int from) {
        return null;
    }

    /** Whether a noun may stand right behind a percentage or an amount of money: "a 75 % reduction". */
    default boolean mayFollowAmounts() {
        return true;
    }

    /** Whether a noun that counts more than one thing always shows it. */
    default boolean isStrict() {
        return false;
    }

    /** Whether the head of a noun phrase is a plural, as far as its ending tells. */
    boolean isPlural(CharSequence text, Noun noun);

    /** The grammar that the language data names. */
    static NounPhrases of(LanguagePack pack) {
        Vocabulary words = new Vocabulary(pack);
        return switch (pack.phrases("figure.grammar").stream().findFirst().orElse("none")) {
            case "adjectiveLast" -> new AdjectiveLast(pack, words);
            case "counted" -> new Counted(words);
            case "capitalised" -> new Capitalised(words);
            case "headLast" -> new HeadLast(pack, words);
            default -> new NoGrammar();
        };
    }
}
