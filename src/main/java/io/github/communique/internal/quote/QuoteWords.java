package io.github.communique.internal.quote;

import io.github.communique.language.Endings;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of a language that this package looks at. */
final class QuoteWords {

    private final Lexicon allTitles;
    private final Endings titleEnds;
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
        allTitles = Lexicon.of(Stream.of(pack, all)
                .flatMap(each -> each.entries("quote.titles").stream())
                .toList());
        titleEnds = Endings.of(pack.phrases("quote.titleEnds"));
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
        return allTitles.at(text, at);
    }

    /** The small word inside a name that starts at an offset: van der, de la. */
    Lexicon.@Nullable Hit particle(CharSequence text, int at) {
        Lexicon.Hit own = particles.at(text, at);
        return own == null ? particlesOfAll.at(text, at) : own;
    }

    /** Whether a word ends like the title of a compound: Umweltministerin. */
    boolean isCompoundTitle(CharSequence text, int from, int to) {
        return titleEnds.end(text, from, to);
    }

    /** Whether a word is so common that a capital only shows the start of a sentence. */
    boolean isCommon(CharSequence text, int from, int to) {
        return isWord(common, text, from, to);
    }

    static boolean isWord(Lexicon lexicon, CharSequence text, int from, int to) {
        Lexicon.Hit hit = lexicon.at(text, from);
        return hit != null && hit.end() == to;
    }
}
