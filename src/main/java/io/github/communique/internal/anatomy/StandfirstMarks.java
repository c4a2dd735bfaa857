package io.github.communique.internal.anatomy;

import io.github.communique.page.Block;
import io.github.communique.page.Container;
import java.util.Locale;
import java.util.Set;

/** How pages mark a standfirst. */
final class StandfirstMarks {

    private static final Set<String> WORDS = Set.of(
            "standfirst", "subtitle", "subheadline", "subheading", "subhead", "subtitulo", "subtitel", "untertitel", "chapo", "chapeau", "dek",
            "lede", "teaser", "vorspann", "anreisser", "entradilla", "sommario", "occhiello", "kicker", "excerpt", "summary", "strapline",
            "deck", "introduction", "bajada", "ingress", "alternativeheadline");
    private static final Set<String> EMPHASIS = Set.of("em", "i", "strong", "b");

    private StandfirstMarks() {}

    static boolean marked(Block block) {
        Container container = block.container();
        for (int up = 0; up < 2 && container != null; up++, container = container.parent()) {
            if (hasWord(container.classes()) || hasWord(container.id()) || hasWord(container.itemprop())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWord(String names) {
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || !Character.isLetterOrDigit(names.charAt(i))) {
                if (i > start && WORDS.contains(names.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    /** Whether the whole block is set in italics or bold. */
    static boolean emphasised(Block block) {
        return EMPHASIS.contains(block.container().tag());
    }
}
