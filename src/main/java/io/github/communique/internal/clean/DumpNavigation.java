package io.github.communique.internal.clean;

import io.github.communique.language.Fold;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import io.github.communique.page.Block;
import io.github.communique.page.Label;
import io.github.communique.page.Page;
import io.github.communique.page.Source;
import java.util.List;

/**
 * Navigation in plain-text dumps of pages: menus leave doubled lines, headings glued to their teaser, and runs of short lines before the first and behind
 * the last paragraph.
 */
final class DumpNavigation implements StandardFilter {

    private static final int LONGEST_ITEM = 100;
    private static final int SHORT_ITEM = 45;
    private static final int RUN = 6;
    private static final int FEW_WORDS = 5;
    /** A telephone number has so many. */
    private static final int DIGITS = 8;

    private static final Lexicon PRESS = Lexicon.of(LanguagePack.all().stream()
            .flatMap(pack -> pack.entries("contact.labels").stream())
            .filter(entry -> "press".equals(entry.value()))
            .toList());

    @Override
    public void judge(Page page, Listener listener) {
        if (page.kind() != Source.Kind.TEXT) {
            return;
        }
        String[] reasons = new String[page.blocks().size()];
        doubled(page.blocks(), reasons);
        between(page.blocks(), reasons);
        runs(page.blocks(), reasons);
        for (int i = 0; i < reasons.length; i++) {
            String reason = reasons[i];
            if (reason != null) {
                listener.verdict(i, Label.NAVIGATION, () -> reason);
            }
        }
    }

    /** A menu entry stands twice: alone, then alone again or glued to the text that it opens. */
    private static void doubled(List<Block> blocks, String[] reasons) {
        for (int i = 1; i < blocks.size(); i++) {
            String above = blocks.get(i - 1).text();
            String text = blocks.get(i).text();
            if (above.length() > SHORT_ITEM * 2 || isSigns(above)) {
                continue;
            }
            boolean twice = text.equals(above) && words(text) <= 2 * FEW_WORDS;
            boolean glued = text.length() > above.length()
                    && text.startsWith(above)
                    && Character.isLetter(above.charAt(above.length() - 1))
                    && Character.isUpperCase(text.charAt(above.length()));
            if (twice || glued) {
                String reason = twice ? "the same line twice in a row" : "a menu entry glued to its teaser";
                reasons[i - 1] = reason;
                reasons[i] = reason;
            }
        }
    }

    /** What stands between such lines, and list items right before and behind them. */
    private static void between(List<Block> blocks, String[] reasons) {
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (reasons[i] != null) {
                last = i;
            }
        }
        int first = 0;
        while (first <= last && reasons[first] == null) {
            first++;
        }
        for (int i = first; i <= last; i++) {
            if (reasons[i] == null && isItem(blocks.get(i)) && anchored(reasons, i, last)) {
                reasons[i] = "between menu entries";
            }
        }
        for (int i = first - 1;
                i >= 0
                        && last >= 0
                        && isItem(blocks.get(i))
                        && words(blocks.get(i).text()) <= FEW_WORDS;
                i--) {
            reasons[i] = "right before menu entries";
        }
        for (int i = last + 1;
                i < blocks.size() && last >= 0 && blocks.get(i).kind() == Block.Kind.LIST_ITEM && isItem(blocks.get(i));
                i++) {
            reasons[i] = "list items right behind menu entries";
        }
    }

    /** Menu entries follow within a dozen lines. */
    private static boolean anchored(String[] reasons, int i, int last) {
        for (int j = i + 1; j <= Math.min(last, i + 2 * RUN); j++) {
            if (reasons[j] != null) {
                return true;
            }
        }
        return false;
    }

    /** Long runs of short lines at the top and the bottom of the page. */
    private static void runs(List<Block> blocks, String[] reasons) {
        int firstProse = 0;
        while (firstProse < blocks.size() && !isProse(blocks.get(firstProse))) {
            firstProse++;
        }
        int lastProse = blocks.size() - 1;
        while (lastProse >= 0 && !isProse(blocks.get(lastProse))) {
            lastProse--;
        }
        if (firstProse > lastProse) {
            return;
        }
        markRuns(blocks, 0, firstProse, reasons);
        markRuns(blocks, lastProse + 1, blocks.size(), reasons);
    }

    private static void markRuns(List<Block> blocks, int from, int to, String[] reasons) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i < to && isShortItem(blocks.get(i))) {
                continue;
            }
            if (i - start >= RUN) {
                int contact = from == 0 ? i : contact(blocks, start, i);
                for (int j = start; j < contact; j++) {
                    reasons[j] = reasons[j] == null ? "one of a run of " + (i - start) + " short lines" : reasons[j];
                }
            }
            start = i + 1;
        }
    }

    /** Where a press contact begins in a run of short lines, told by its label and an address behind the run; the end of the run where none does. */
    private static int contact(List<Block> blocks, int start, int end) {
        boolean address = false;
        for (int i = end; i < Math.min(blocks.size(), end + RUN); i++) {
            String text = blocks.get(i).text();
            address |= text.indexOf('@') >= 0
                    || text.chars().filter(Character::isDigit).count() >= DIGITS;
        }
        for (int i = start; address && i < end; i++) {
            Lexicon.Hit hit = PRESS.at(blocks.get(i).text(), 0);
            if (hit != null && hit.end() >= blocks.get(i).text().length() - 1) {
                return i;
            }
        }
        return end;
    }

    private static boolean isProse(Block block) {
        String text = block.text();
        return text.length() > 2 * LONGEST_ITEM
                || (text.length() > LONGEST_ITEM / 2 && text.endsWith(".") && words(text) > 8);
    }

    private static boolean isItem(Block block) {
        String text = block.text();
        return text.length() <= LONGEST_ITEM
                && ".!?:".indexOf(text.charAt(text.length() - 1)) < 0
                && text.indexOf('@') < 0;
    }

    private static boolean isShortItem(Block block) {
        String text = block.text();
        return isItem(block)
                && text.length() <= SHORT_ITEM
                && words(text) <= FEW_WORDS
                && !hasDigit(text)
                && text.indexOf(',') < 0
                && !isSigns(text);
    }

    private static boolean isSigns(String text) {
        int i = 0;
        while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i == text.length();
    }

    private static boolean hasDigit(String text) {
        int i = 0;
        while (i < text.length() && !Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i < text.length();
    }

    private static int words(String text) {
        int words = 1;
        for (int i = 0; i < text.length(); i++) {
            words += Fold.isSpace(text.charAt(i)) ? 1 : 0;
        }
        return words;
    }
}
