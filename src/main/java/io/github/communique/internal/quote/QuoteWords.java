package io.github.communique.internal.quote;

import io.github.communique.language.Fold;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a language that this package looks at. */
final class QuoteWords {

    private final Lexicon titlesOfAll;
    private final List<String> titleEnds;
    private final Lexicon common;

    final Lexicon titles;
    final Lexicon verbs;
    final Lexicon openers;
    final Lexicon pronouns;
    final Lexicon links;
    final Lexicon prepositions;
    final Lexicon articles;
    final Lexicon breaks;
    final Lexicon fillers;
    final Lexicon unnamed;
    final Lexicon impersonal;
    final Lexicon looksBack;

    /** Whether a common noun in lower case may stand before a name, and whether it may do so without an article. */
    final boolean lowerNouns;

    final boolean bareNouns;

    private final Lexicon particles;
    private final Lexicon particlesOfAll;

    QuoteWords(LanguagePack pack) {
        LanguagePack all = LanguagePack.undetermined();
        titles = pack.lexicon("quote.titles");
        titlesOfAll = all.lexicon("quote.titles");
        titleEnds = pack.phrases("quote.titleEnds");
        common = pack.lexicon("language.words");
        verbs = pack.lexicon("quote.verbs");
        openers = pack.lexicon("quote.openers");
        pronouns = pack.lexicon("quote.pronouns");
        links = pack.lexicon("quote.links");
        prepositions = pack.lexicon("quote.prepositions");
        articles = pack.lexicon("quote.articles");
        breaks = pack.lexicon("quote.breaks");
        fillers = pack.lexicon("quote.fillers");
        unnamed = pack.lexicon("quote.unnamed");
        impersonal = pack.lexicon("quote.impersonal");
        looksBack = pack.lexicon("quote.looksBack");
        List<String> nouns = pack.phrases("quote.nouns");
        lowerNouns = !nouns.isEmpty();
        bareNouns = nouns.contains("bare");
        particles = pack.lexicon("quote.particles");
        particlesOfAll = all.lexicon("quote.particles");
    }

    /** The title that starts at an offset: Mr., Senator, Präsidentin. */
    Lexicon.@Nullable Hit title(CharSequence text, int at) {
        Lexicon.Hit own = titles.at(text, at);
        Lexicon.Hit any = titlesOfAll.at(text, at);
        return own == null || (any != null && any.end() > own.end()) ? any : own;
    }

    /** The small word inside a name that starts at an offset: van der, de la. */
    Lexicon.@Nullable Hit particle(CharSequence text, int at) {
        Lexicon.Hit own = particles.at(text, at);
        return own == null ? particlesOfAll.at(text, at) : own;
    }

    /** Whether a word ends like the title of a compound: Umweltministerin. */
    boolean isCompoundTitle(CharSequence text, int from, int to) {
        for (String end : titleEnds) {
            if (to - from > end.length() && endsWith(text, to, end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is so common that a capital only shows the start of a sentence. */
    boolean isCommon(CharSequence text, int from, int to) {
        return isWord(common, text, from, to);
    }

    static boolean isWord(Lexicon lexicon, CharSequence text, int from, int to) {
        Lexicon.Hit hit = lexicon.at(text, from);
        return hit != null && hit.end() == to;
    }

    private static boolean endsWith(CharSequence text, int to, String end) {
        for (int i = 0; i < end.length(); i++) {
            if (Fold.fold(text.charAt(to - end.length() + i)) != end.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
