package io.github.communique.internal.clean;

import io.github.communique.page.Block;
import io.github.communique.page.Label;

/**
 * Short paragraphs full of appeals ("Sign up for our newsletter", "Follow her on Twitter") below the title. Where they make up much of the page, they are
 * what it is about.
 */
final class AppealRule implements Rule {

    private static final int LONGEST = 350;
    private static final int ENOUGH = 3;
    private static final int CHARACTERS = 60;
    private static final int MOST = 4;

    @Override
    public void apply(Layout layout) {
        long all = 0;
        long appealing = 0;
        for (int i = 0; i < layout.size(); i++) {
            int weight = layout.isOpen(i) ? layout.weight(i) : 0;
            all += weight;
            appealing += weight > 0 && isAppeal(layout, i) ? weight : 0;
        }
        for (int i = layout.title() + 1; i < layout.size() && appealing * MOST <= all; i++) {
            if (layout.isOpen(i) && isAppeal(layout, i)) {
                layout.mark(i, Label.PROMOTION, () -> "appeals to readers");
            }
        }
    }

    private static boolean isAppeal(Layout layout, int i) {
        Block block = layout.block(i);
        int length = block.text().length();
        if (length > LONGEST || block.kind() == Block.Kind.HEADING) {
            return false;
        }
        int points = layout.appeals(i).points();
        return points >= ENOUGH && length <= points * CHARACTERS;
    }
}
