package io.github.communique.internal.anatomy;

import io.github.communique.page.Block;
import io.github.communique.page.Container;
import java.util.Locale;
import java.util.Set;

/** How pages mark a standfirst and a kicker. */
final class Marks {

    private static final Set<String> WORDS = Set.of(
            "standfirst",
            "subtitle",
            "subheadline",
            "subheading",
            "subhead",
            "subtitulo",
            "subtitel",
            "untertitel",
            "chapo",
            "chapeau",
            "dek",
            "lede",
            "teaser",
            "vorspann",
            "anreisser",
            "entradilla",
            "sommario",
            "excerpt",
            "summary",
            "strapline",
            "deck",
            "introduction",
            "bajada",
            "ingress",
            "alternativeheadline");
    private static final Set<String> KICKERS = Set.of(
            "kicker",
            "overline",
            "eyebrow",
            "dachzeile",
            "surtitre",
            "antetitulo",
            "volanta",
            "occhiello",
            "cejilla",
            "rubrik",
            "rubrique",
            "topline",
            "hat",
            "antetítulo",
            "epigrafe",
            "bovenkop",
            "kopje",
            "category",
            "categorie",
            "categoria",
            "kategorie");
    private static final Set<String> EMPHASIS = Set.of("em", "i", "strong", "b");

    private Marks() {}

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

    static boolean isKicker(Block block) {
        return hasWord(block.container().classes(), KICKERS);
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

    /** Whether the whole block is set in italics or bold. */
    static boolean emphasised(Block block) {
        return EMPHASIS.contains(block.container().tag());
    }
}
