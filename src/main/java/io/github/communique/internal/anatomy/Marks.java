package io.github.communique.internal.anatomy;

import io.github.communique.language.LanguagePack;
import io.github.communique.page.Block;
import io.github.communique.page.Container;
import java.util.Locale;
import java.util.Set;

/** How pages mark a standfirst and a kicker. */
final class Marks {

    private static final Set<String> WORDS = names("anatomy.standfirst-names");
    private static final Set<String> STANDFIRSTS = names("anatomy.standfirst-names-alone");
    private static final Set<String> KICKERS = names("anatomy.kicker-names");
    private static final Set<String> TRAILS = names("anatomy.trail-names");
    private static final Set<String> EMPHASIS = Set.of("em", "i", "strong", "b");

    private Marks() {}

    private static Set<String> names(String section) {
        return Set.copyOf(LanguagePack.undetermined().phrases(section));
    }

    static boolean marked(Block block) {
        Container container = block.container();
        for (int up = 0; up < 2 && container != null; up++, container = container.parent()) {
            if (hasWord(container.classes(), WORDS)
                    || hasWord(container.id(), WORDS)
                    || hasWord(container.itemprop(), WORDS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a block has a name that is given to nothing but standfirsts. */
    static boolean isStandfirst(Block block) {
        return hasWord(block.container().classes(), STANDFIRSTS);
    }

    static boolean isKicker(Block block) {
        return hasWord(block.container().classes(), KICKERS);
    }

    /** Whether a block stands in a list or in the trail of links to where the page is. */
    static boolean isInList(Block block) {
        Container container = block.container();
        for (int up = 0; up < 4 && container != null; up++, container = container.parent()) {
            if ((up < 2 && container.tag().equals("li")) || hasWord(container.classes(), TRAILS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWord(String names, Set<String> words) {
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || !Character.isLetterOrDigit(names.charAt(i))) {
                if (i > start && words.contains(names.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    /** Whether elements of a name only format text. */
    static boolean isInline(String tag) {
        return EMPHASIS.contains(tag) || tag.equals("span");
    }

    /** Whether the whole block is set in italics or bold. */
    static boolean emphasised(Block block) {
        return EMPHASIS.contains(block.container().tag());
    }
}
