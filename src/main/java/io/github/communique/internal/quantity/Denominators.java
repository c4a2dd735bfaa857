package io.github.communique.internal.quantity;

import io.github.communique.language.Entry;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a number is divided by: "tiers", "quarters", and in languages of compound numbers a number with an ending: "ventunesimi". */
final class Denominators {

    private final Lexicon words;
    private final NumberWords numbers;
    /** Endings of ordinals, each with what it took the place of. */
    private final List<Entry> endings;

    Denominators(LanguagePack pack, NumberWords numbers) {
        this.words = pack.lexicon("number.denominators");
        this.endings = pack.entries("number.fractionEndings");
        this.numbers = numbers;
    }

    /** The denominator that starts at an offset, or null. */
    @Nullable
    NumberWord at(CharSequence text, int start) {
        Lexicon.Hit hit = words.at(text, start);
        if (hit != null) {
            return new NumberWord(hit.end(), Long.parseLong(hit.value()), NumberWord.Role.COMPOUND);
        }
        return endings.isEmpty() || !Chars.isLetter(text, start) ? null : ordinal(text, start);
    }

    private @Nullable NumberWord ordinal(CharSequence text, int start) {
        int end = Chars.wordEnd(text, start);
        String word = text.subSequence(start, Math.min(end, start + CompoundWords.LONGEST))
                .toString();
        for (Entry ending : endings) {
            if (word.endsWith(ending.phrase()) && word.length() == end - start) {
                String stem = word.substring(0, word.length() - ending.phrase().length());
                String cardinal = ending.value() == null ? stem : stem + ending.value();
                NumberWord number = numbers.at(cardinal, 0);
                if (number != null && number.end() == cardinal.length() && number.value() > 2) {
                    return new NumberWord(end, number.value(), NumberWord.Role.COMPOUND);
                }
            }
        }
        return null;
    }
}
