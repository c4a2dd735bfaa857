package io.github.communique.internal.clean;

import io.github.communique.language.Fold;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import io.github.communique.page.Block;
import io.github.communique.page.Label;

/** The author behind the text: one of its last paragraphs begins with a name and says what that person writes ("Nora Quill is a reporter at ..."). */
final class AuthorRule implements Rule {

    private static final int LAST = 2;
    private static final int LONGEST = 500;
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 4;

    private final Lexicon writes = Lexicon.of(LanguagePack.all().stream()
            .flatMap(pack -> pack.entries("clean.authors").stream())
            .toList());

    @Override
    public void apply(Layout layout) {
        int left = LAST;
        for (int i = layout.size() - 1; i > Math.max(0, layout.title()) && left > 0; i--) {
            if (!layout.isOpen(i)) {
                continue;
            }
            left--;
            Block block = layout.block(i);
            if (block.kind() == Block.Kind.PARAGRAPH && isAuthor(block.text())) {
                layout.mark(i, Label.BYLINE, () -> "tells who the author is");
                return;
            }
        }
    }

    private boolean isAuthor(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        int at = 0;
        for (int words = 0;
                words < MOST_WORDS && at < text.length() && Character.isUpperCase(text.charAt(at));
                words++) {
            while (at < text.length() && !Fold.isSpace(text.charAt(at))) {
                at++;
            }
            at = Math.min(text.length(), at + 1);
            if (words + 1 >= FEWEST_WORDS && writes.at(text, at) != null) {
                return true;
            }
        }
        return false;
    }
}
