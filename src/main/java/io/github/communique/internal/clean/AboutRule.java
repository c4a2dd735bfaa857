package io.github.communique.internal.clean;

import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import io.github.communique.page.Block;
import io.github.communique.page.Label;

/** Takes the paragraphs about the issuer back that stand behind the text in an element of their own: a heading such as "About X" and what it heads. */
final class AboutRule implements Rule {

    /** So many blocks behind the text such a heading may stand. */
    private static final int REACH = 15;

    private static final int LONGEST_HEADING = 100;
    private static final int SHORTEST_TEXT = 60;
    private static final int MOST_PARAGRAPHS = 4;

    private final Lexicon headings = Lexicon.of(LanguagePack.all().stream()
            .flatMap(pack -> pack.entries("anatomy.about").stream())
            .toList());

    @Override
    public void apply(Layout layout) {
        int last = lastContent(layout);
        int from = Math.max(layout.title() + 1, last - REACH);
        for (int i = from; last >= 0 && i < Math.min(layout.size() - 1, last + REACH); i++) {
            if (isText(layout, i) && runsIn(layout.block(i).text())) {
                layout.mark(i, Label.CONTENT, () -> "about the issuer");
                return;
            }
            if (i > last && isHeading(layout, i) && isText(layout, i + 1)) {
                takeBack(layout, i);
                return;
            }
        }
    }

    /** "About X", a line break, and what is said of X. */
    private boolean runsIn(String text) {
        int line = text.indexOf('\n');
        return line > 0 && line <= LONGEST_HEADING && headings.at(text, 0) != null;
    }

    private static int lastContent(Layout layout) {
        int i = layout.size() - 1;
        while (i >= 0 && layout.label(i) != Label.CONTENT) {
            i--;
        }
        return i;
    }

    private boolean isHeading(Layout layout, int i) {
        Block block = layout.block(i);
        return layout.label(i) == Label.OTHER
                && block.kind() == Block.Kind.HEADING
                && block.text().length() <= LONGEST_HEADING
                && block.linkDensity() < 0.5
                && headings.at(block.text(), 0) != null;
    }

    private static boolean isText(Layout layout, int i) {
        Block block = layout.block(i);
        return layout.label(i) == Label.OTHER
                && block.kind() == Block.Kind.PARAGRAPH
                && block.text().length() >= SHORTEST_TEXT
                && block.linkDensity() < 0.5;
    }

    private static void takeBack(Layout layout, int heading) {
        layout.mark(heading, Label.CONTENT, () -> "a heading about the issuer");
        for (int i = heading + 1;
                i <= Math.min(layout.size() - 1, heading + MOST_PARAGRAPHS) && isText(layout, i);
                i++) {
            layout.mark(i, Label.CONTENT, () -> "about the issuer");
        }
    }
}
