package io.github.communique.internal.anatomy;

import io.github.communique.page.Block;
import io.github.communique.page.Container;
import io.github.communique.page.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * The sub-headline and the body behind it.
 *
 * @param subheadline the blocks of the standfirst
 * @param body the blocks of the body
 */
public record Lead(List<Block> subheadline, List<Block> body) {

    private static final int LONGEST = 400;
    private static final int PHRASE = 5;
    private static final int LONGEST_PHRASE = 160;
    /** What is set as a heading may be longer. */
    private static final int LONGEST_HEADING = 600;

    /** Copies the lists. */
    public Lead {
        subheadline = List.copyOf(subheadline);
        body = List.copyOf(body);
    }

    /**
     * Parts the standfirst from the body.
     *
     * @param anatomy the page's parts
     * @param kind what the document was
     * @param datelineFrom the place in the opening of the block that the dateline starts in, or -1 where there is none
     * @param datelineTo the place in the opening of the block that the dateline ends in
     * @param datelineEnd where in that block the text behind the dateline starts
     * @return standfirst and body, the dateline in neither
     */
    public static Lead of(Anatomy anatomy, Source.Kind kind, int datelineFrom, int datelineTo, int datelineEnd) {
        List<Block> body = new ArrayList<>(anatomy.body());
        if (datelineFrom >= 0) {
            return behindDateline(anatomy, body, datelineFrom, datelineTo, datelineEnd);
        }
        int end = anatomy.standfirst().isEmpty() ? standfirstEnd(body) : 0;
        return new Lead(joined(anatomy.standfirst(), body.subList(0, end)), body.subList(end, body.size()));
    }

    private static Lead behindDateline(Anatomy anatomy, List<Block> body, int from, int to, int end) {
        Block last = anatomy.opening().get(to);
        int start = indexOf(body, anatomy.opening().get(from));
        int next = indexOf(body, last);
        List<Block> kept = new ArrayList<>();
        if (next < body.size()) {
            Block rest = Slices.of(last, end, last.text().length());
            if (rest != null) {
                kept.add(rest);
            }
            kept.addAll(body.subList(next + 1, body.size()));
        }
        return new Lead(joined(anatomy.standfirst(), body.subList(0, start)), kept);
    }

    /** The place of a block in the body; behind its end where what stands there was taken for something else. */
    private static int indexOf(List<Block> body, Block block) {
        int i = 0;
        while (i < body.size() && !Slices.areSame(body.get(i), block)) {
            i++;
        }
        return i;
    }

    private static List<Block> joined(List<Block> standfirst, List<Block> more) {
        List<Block> all = new ArrayList<>(standfirst);
        all.addAll(more);
        return all;
    }

    /** How many blocks at the start are a standfirst: marked as one, emphasised as a whole, or a list or line of another kind than the rest. */
    private static int standfirstEnd(List<Block> body) {
        int end = 0;
        while (end < body.size() - 1 && end < 4 && isStandfirst(body, end)) {
            end++;
        }
        return end < body.size() && hasProse(body, end) ? end : 0;
    }

    private static boolean hasProse(List<Block> body, int from) {
        return body.subList(from, body.size()).stream().anyMatch(Shape::isProse);
    }

    private static boolean isStandfirst(List<Block> body, int i) {
        Block block = body.get(i);
        if (i == 0 && block.text().length() <= LONGEST_HEADING && isSentenceHeading(block)) {
            return true;
        }
        if (block.text().length() > LONGEST) {
            return false;
        }
        if (isBesideNext(body, i)) {
            return Marks.isStandfirst(block) || (i == 0 && isPhrase(block) && Shape.isProse(body.get(1)));
        }
        if (Marks.marked(block) && (i == 0 || body.get(i - 1).kind() == block.kind())) {
            return true;
        }
        if (block.kind() == Block.Kind.LIST_ITEM) {
            return (i == 0 || body.get(i - 1).kind() == Block.Kind.LIST_ITEM) && !Shape.endsSentence(block.text());
        }
        if (Marks.emphasised(block)) {
            return i == 0 && Shape.words(block.text()) >= 8 && !Marks.emphasised(body.get(i + 1));
        }
        return i == 0 && (isLoneHeading(body, block) || isLonePhrase(body, block)) && Shape.isProse(body.get(1));
    }

    /** A few words that are no sentence and introduce nothing: a second headline, however it is set. */
    private static boolean isPhrase(Block block) {
        String text = block.text();
        int words = Shape.words(text);
        return words >= PHRASE
                && text.length() <= LONGEST_PHRASE
                && text.indexOf('\n') < 0
                && text.indexOf(':') < 0
                && Character.isLetterOrDigit(text.charAt(text.length() - 1))
                && block.linkDensity() == 0;
    }

    private static boolean isSentenceHeading(Block block) {
        return block.kind() == Block.Kind.HEADING && block.level() > 0 && Shape.isProse(block);
    }

    /** A paragraph in one element with the next is the first of the text, however it looks. */
    private static boolean isBesideNext(List<Block> body, int i) {
        Block block = body.get(i);
        Block next = body.get(i + 1);
        return block.kind() == Block.Kind.PARAGRAPH
                && next.kind() == Block.Kind.PARAGRAPH
                && paragraph(block).parent() == paragraph(next).parent();
    }

    private static Container paragraph(Block block) {
        Container container = block.container();
        while (container.parent() != null && Marks.isInline(container.tag())) {
            container = container.parent();
        }
        return container;
    }

    /** A phrase on a line of its own in a text without markup, where no other stands between its paragraphs. */
    private static boolean isLonePhrase(List<Block> body, Block block) {
        return block.kind() == Block.Kind.HEADING
                && block.level() == 0
                && isPhrase(block)
                && body.stream().skip(1).noneMatch(other -> other.kind() == Block.Kind.HEADING);
    }

    /** A heading under the headline is a section's where others of its sort follow. */
    private static boolean isLoneHeading(List<Block> body, Block block) {
        if (block.kind() != Block.Kind.HEADING || Shape.isProse(block)) {
            return false;
        }
        boolean capitals = Shape.isCapitals(block.text());
        if ((!capitals && block.level() == 0) || Shape.words(block.text()) < 5) {
            return false;
        }
        return body.stream()
                .skip(1)
                .filter(other ->
                        other.kind() == Block.Kind.HEADING && other.level() == block.level() && !Shape.isProse(other))
                .noneMatch(other -> Shape.isCapitals(other.text()) == capitals);
    }
}
