package io.github.communique.internal.quote;

import io.github.communique.language.Endings;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of a language that this package looks at. */
final class QuoteWords {

    private static final int LONGEST_AUXILIARY = 6;

    private final Lexicon allTitles;
    private final Endings titleEnds;
    private final Lexicon occupations;
    private final Endings occupationEnds;
    private final Endings workEnds;
    private final Lexicon common;

    final Lexicon titles;
    final Lexicon verbs;
    final Lexicon statements;
    final Lexicon firstPersons;
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

    /** What has a title: report, exhibition, motto. */
    final Lexicon works;

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
        occupations = pack.lexicon("quote.occupations");
        occupationEnds = Endings.of(pack.phrases("quote.occupationEnds"));
        works = pack.lexicon("quote.works");
        workEnds = Endings.of(pack.phrases("quote.workEnds"));
        common = pack.lexicon("language.words");
        verbs = Lexicon.of(Stream.of("quote.verbs", "quote.statements")
                .flatMap(section -> pack.entries(section).stream())
                .toList());
        statements = pack.lexicon("quote.statements");
        firstPersons = pack.lexicon("quote.firstPersons");
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

    /** Whether a word names something that has a title: Studie, Fachtagung. */
    boolean isWork(CharSequence text, int from, int to) {
        return isWord(works, text, from, to) || workEnds.end(text, from, to);
    }

    /** Whether a word ends like the title of a compound: Umweltministerin. */
    boolean isCompoundTitle(CharSequence text, int from, int to) {
        return titleEnds.end(text, from, to);
    }

    /** Whether a word may say what a person does: Försterin, and compounds with a title behind a hyphen such as Vice-Chancellor. */
    boolean isOccupation(CharSequence text, int from, int to) {
        if (isWord(occupations, text, from, to) || occupationEnds.end(text, from, to)) {
            return true;
        }
        int hyphen = to - 1;
        while (hyphen > from && text.charAt(hyphen) != '-') {
            hyphen--;
        }
        Lexicon.Hit title = hyphen > from ? title(text, hyphen + 1) : null;
        return title != null && title.end() == to && title.value().equals("role");
    }

    /** Whether a word is so common that a capital only shows the start of a sentence. */
    boolean isCommon(CharSequence text, int from, int to) {
        return isWord(common, text, from, to);
    }

    /** The verb of speech that starts at an offset or behind one small word there: "said", "a déclaré", "ha spiegato". */
    Lexicon.@Nullable Hit speech(String text, int at) {
        Lexicon.Hit verb = verbs.at(text, at);
        Lexicon.Hit small = verb == null && at < text.length() && Character.isLowerCase(text.charAt(at))
                ? common.at(text, at)
                : null;
        if (small == null || small.end() - at > LONGEST_AUXILIARY) {
            return verb;
        }
        int next = Gaps.skipSpace(text, small.end(), text.length());
        Lexicon.Hit behind = next == small.end() + 1 ? verbs.at(text, next) : null;
        return behind == null || "follows".equals(behind.value()) ? null : behind;
    }

    static boolean isWord(Lexicon lexicon, CharSequence text, int from, int to) {
        Lexicon.Hit hit = lexicon.at(text, from);
        return hit != null && hit.end() == to;
    }
}
