package io.github.communique.internal.clean;

import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import io.github.communique.page.Block;
import java.util.stream.Stream;

/** Lines of press contacts in the text: from a label such as "Media contact" in any language to the last address behind it. They are no running text. */
final class PressContacts {

    private static final int REACH = 14;
    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_WITH_ADDRESS = 400;
    private static final int LONGEST_LABEL = 120;

    private final Lexicon labels = Lexicon.of(LanguagePack.all().stream()
            .flatMap(pack -> Stream.of("contact.labels", "contact.invitations")
                    .flatMap(section -> pack.entries(section).stream()))
            .toList());
    private final NameWords<String> words =
            NameWords.of(LanguagePack.undetermined().phrases("clean.contacts"));

    /** For every block, whether it is such a line. */
    boolean[] lines(Layout layout) {
        boolean[] lines = new boolean[layout.size()];
        int address = 0;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i] || !layout.isOpen(i)) {
                continue;
            }
            int reach = Math.min(lines.length, i + REACH);
            address = nextAddress(layout, Math.max(i, address), reach);
            if (address < reach && opens(layout.block(i))) {
                int last = lastAddress(layout, i);
                for (int j = i; j <= last; j++) {
                    lines[j] = true;
                }
            }
        }
        return lines;
    }

    private static int nextAddress(Layout layout, int from, int to) {
        int i = from;
        while (i < to && !isAddress(layout, i)) {
            i++;
        }
        return i;
    }

    private static boolean isAddress(Layout layout, int i) {
        return layout.block(i).text().length() <= LONGEST_WITH_ADDRESS && layout.hasAddress(i);
    }

    private boolean opens(Block block) {
        String text = block.text();
        return labels.at(text, 0) != null || (text.length() <= LONGEST_LABEL && words.isIn(text));
    }

    /** The last block with an address behind a label, before running text begins; -1 for none. */
    private static int lastAddress(Layout layout, int from) {
        int last = -1;
        for (int i = from; i < Math.min(layout.size(), from + REACH); i++) {
            boolean address = isAddress(layout, i);
            if (!address && layout.block(i).text().length() > LONGEST_LINE && i > from) {
                break;
            }
            last = address ? i : last;
        }
        return last;
    }
}
