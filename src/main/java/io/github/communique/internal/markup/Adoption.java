package io.github.communique.internal.markup;

import org.jspecify.annotations.Nullable;

/**
 * Ends a formatting element that stands across a block, as in {@code <b>one<p>two</b>three</p>}: the formatting is parted, and the block adopts what it
 * holds.
 */
final class Adoption {

    /** So many blocks may stand across one element. */
    private static final int MOST_BLOCKS = 8;
    /** So many elements between the two are kept. */
    private static final int MOST_BETWEEN = 3;

    private final TreeBuilder builder;
    private final OpenElements open;
    private final Formatting formatting;

    Adoption(TreeBuilder builder) {
        this.builder = builder;
        this.open = builder.open;
        this.formatting = builder.formatting;
    }

    /** Ends the latest element of a tag; false where none holds on, so that it is to be ended like any other. */
    boolean end(Tag tag) {
        if (open.isCurrent(tag) && !formatting.contains(open.current())) {
            open.pop();
            return true;
        }
        for (int i = 0; i < MOST_BLOCKS; i++) {
            Element element = formatting.latest(tag);
            if (element == null) {
                return false;
            }
            int place = open.indexOf(element);
            if (place < 0) {
                formatting.remove(element);
                return true;
            }
            if (!open.inScope(element)) {
                return true;
            }
            int block = blockBehind(place);
            if (block == open.size()) {
                open.popTo(place);
                formatting.remove(element);
                return true;
            }
            adopt(element, place, block);
        }
        return true;
    }

    private int blockBehind(int place) {
        int i = place + 1;
        while (i < open.size() && !open.get(i).tag().has(Tag.SPECIAL)) {
            i++;
        }
        return i;
    }

    private void adopt(Element element, int place, int blockPlace) {
        Element around = open.get(place - 1);
        Element block = open.get(blockPlace);
        Element inner = block;
        Element before = element;
        int between = 0;
        for (int i = blockPlace - 1; open.get(i) != element; i--) {
            Element again = again(i, ++between);
            if (again != null) {
                before = inner == block ? again : before;
                again.append(inner);
                inner = again;
            }
        }
        builder.place(inner, around);
        Element again = element.again();
        again.adopt(block);
        block.append(again);
        formatting.replaceBehind(element, again, before);
        open.remove(element);
        open.insert(open.indexOf(block) + 1, again);
    }

    /** Opens an element between the two once more, or takes it off the open ones where it does not hold on. */
    private @Nullable Element again(int place, int between) {
        Element element = open.get(place);
        if (between > MOST_BETWEEN) {
            formatting.remove(element);
        }
        if (!formatting.contains(element)) {
            open.remove(element);
            return null;
        }
        Element again = element.again();
        formatting.replace(element, again);
        open.replace(place, again);
        return again;
    }
}
