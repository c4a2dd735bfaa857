package io.github.communique.internal.anatomy;

import io.github.communique.language.Fold;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import io.github.communique.page.Block;
import io.github.communique.page.Container;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs about the issuer that have no heading: the last, in an element of their own, they begin with a name that the release has used before
 * and say what it is ("Acme is a ..."). Immutable, thread-safe.
 */
final class Issuer {

    private static final int SHORTEST = 3;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_NAME = 80;
    private static final int MOST_PARAGRAPHS = 3;

    private final CueWords copulas;
    private final CueWords articles;

    private Issuer(LanguagePack pack) {
        copulas = CueWords.of(pack, "anatomy.is-a");
        articles = CueWords.of(pack, "anatomy.articles");
    }

    static Issuer of(LanguagePack pack) {
        return new Issuer(pack);
    }

    /** How many blocks at the end of a body describe the issuer. */
    int count(List<Block> body, @Nullable String headline) {
        int size = body.size();
        for (int count = 1; count <= MOST_PARAGRAPHS && count < size; count++) {
            Block block = body.get(size - count);
            if (!Shape.isProse(block)) {
                return 0;
            }
            String name = described(block.text());
            if (name != null) {
                boolean all = count == 1 || allBegin(body.subList(size - count + 1, size), name);
                return all && standsApart(body, size - count) && isKnown(name, body.get(0), headline) ? count : 0;
            }
        }
        return 0;
    }

    /** The name before "is a ..." at the beginning of a text, its article left out; null where it does not begin so. */
    private @Nullable String described(String text) {
        int start = articleEnd(text);
        int words = 1;
        int limit = Math.min(text.length(), start + LONGEST_NAME);
        for (int i = start; i < limit && words <= MOST_WORDS; i++) {
            if (!Fold.isSpace(text.charAt(i))) {
                continue;
            }
            words++;
            boolean copula = copulas.at(text, i + 1) != null && Character.isLowerCase(text.charAt(i + 1));
            if (copula) {
                String name = text.substring(start, bracket(text, start, i)).strip();
                return Character.isUpperCase(text.charAt(start))
                                && Titles.key(name).length() >= SHORTEST
                        ? name
                        : null;
            }
            if (".,;:?!".indexOf(text.charAt(i - 1)) >= 0) {
                return null;
            }
        }
        return null;
    }

    /** Before the short name in brackets. */
    private static int bracket(String text, int start, int end) {
        int open = text.indexOf('(', start);
        return open > start && open < end ? open : end;
    }

    private int articleEnd(String text) {
        Lexicon.@Nullable Hit hit = articles.at(text, 0);
        int i = hit == null ? 0 : hit.end();
        while (i < text.length() && Fold.isSpace(text.charAt(i))) {
            i++;
        }
        return i < text.length() ? i : 0;
    }

    private boolean allBegin(List<Block> blocks, String name) {
        String key = Titles.key(name);
        return blocks.stream()
                .allMatch(block -> Titles.endOfPrefix(block.text().substring(articleEnd(block.text())), key) > 0);
    }

    /** Behind the element that holds the text before it. */
    private static boolean standsApart(List<Block> body, int at) {
        Container own = paragraph(body.get(at));
        Container before = paragraph(body.get(at - 1));
        return own.parent() != null && before.parent() != null && !Slices.isWithin(body.get(at), before.parent());
    }

    private static Container paragraph(Block block) {
        Container container = block.container();
        while (container.parent() != null && Marks.isInline(container.tag())) {
            container = container.parent();
        }
        return container;
    }

    private static boolean isKnown(String name, Block opening, @Nullable String headline) {
        String key = Titles.key(name);
        return Titles.within(opening.text(), key) != null || (headline != null && Titles.within(headline, key) != null);
    }
}
