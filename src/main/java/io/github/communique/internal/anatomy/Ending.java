package io.github.communique.internal.anatomy;

import io.github.communique.page.Block;
import io.github.communique.page.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands at the end of the text and is no part of it: contacts without a label, pointers, signatures, left-over lines. */
final class Ending {

    private static final int MOST_ADDRESSES = 3;
    private static final int MOST_LINES = 8;
    private static final int LABEL_WORDS = 3;
    private static final int HEADING_WORDS = 4;
    private static final int FEWEST_LINES = 3;
    private static final int LINE_WORDS = 8;

    /** Paragraphs behind a star that are more are no footnotes: questions of an interview, items of a list. */
    private static final int MOST_STARS = 3;

    private final Parts parts;
    private final Words words;
    private final Cues cues;
    private final Reach reach;
    private final boolean plain;
    private boolean starred;

    /** Of a text without markup or a page. */
    Ending(Parts parts, Words words, Reach reach, boolean plain) {
        this.plain = plain;
        this.parts = parts;
        this.words = words;
        this.cues = words.cues();
        this.reach = reach;
    }

    void trim(@Nullable String headline) {
        contact();
        leftOvers();
        for (int count = Signatures.count(parts.body, words.closings()); count > 0; count--) {
            parts.removeLast(Label.SIGNATURE, "the last lines are a signature");
        }
        if (!parts.body.isEmpty() && headsNothing(parts.body.get(parts.body.size() - 1))) {
            parts.removeLast(Label.OTHER, "heads nothing");
            leftOvers();
        }
        keywords();
        about(headline);
    }

    /** A list of keywords under its heading. */
    private void keywords() {
        int size = parts.body.size();
        if (size < 3 || !words.closings().listsKeywords(parts.body.get(size - 1).text())) {
            return;
        }
        Block before = parts.body.get(size - 2);
        boolean heading = before.kind() == Block.Kind.HEADING && before.level() > 0;
        boolean headingLeftOut = before.index() + 1 < parts.body.get(size - 1).index();
        if (heading || headingLeftOut) {
            parts.removeLast(Label.TAGS, "a line of keywords");
            if (heading) {
                parts.removeLast(Label.TAGS, "the heading of keywords");
            }
            leftOvers();
        }
    }

    /** The issuer's paragraphs without a heading, unless others have been found. */
    private void about(@Nullable String headline) {
        int count = parts.about.isEmpty() ? words.issuer().count(parts.body, headline) : 0;
        for (; count > 0; count--) {
            parts.about.add(0, parts.removeLast(Label.ABOUT, "describes the issuer"));
        }
    }

    private void contact() {
        List<Block> body = parts.body;
        int count = Math.max(reach.unlabelled(body), labelled(body));
        if (count > 0 && count < body.size()) {
            List<Block> region = List.copyOf(body.subList(body.size() - count, body.size()));
            for (int i = 0; i < count; i++) {
                parts.removeLast(Label.CONTACT, "the last lines give a contact");
            }
            parts.addContact(region);
        }
    }

    /** How many of the last blocks are a contact label on a line of its own and the short lines behind it, whatever they hold. */
    private int labelled(List<Block> body) {
        for (int count = 1; count <= Math.min(MOST_LINES, body.size()); count++) {
            Block block = body.get(body.size() - count);
            if (Shape.isProse(block)) {
                return 0;
            }
            if (count > 1
                    && block.text().endsWith(":")
                    && Shape.words(block.text()) <= LABEL_WORDS
                    && reach.cues().opens(block)) {
                return count;
            }
        }
        return 0;
    }

    private void leftOvers() {
        starred = parts.body.stream()
                        .filter(block -> block.text().startsWith("*"))
                        .count()
                > MOST_STARS;
        for (int count = plain ? lines() : 0; count > 0; count--) {
            parts.removeLast(Label.NAVIGATION, "lines of a site behind the last sentence");
        }
        for (int count = plain ? pointers() : 0; count > 0; count--) {
            parts.removeLast(Label.POINTER, "under a heading that points elsewhere");
        }
        Label label = lastLeftOver();
        if (label == null || listsAddresses()) {
            return;
        }
        while (label != null) {
            parts.removeLast(label, "left over at the end of the text");
            label = lastLeftOver();
        }
    }

    /** How many short lines stand behind the last sentence of a text without markup, where they are several and no list. */
    private int lines() {
        int size = parts.body.size();
        int count = 0;
        while (count < size && isLine(parts.body.get(size - 1 - count))) {
            count++;
        }
        if (count < FEWEST_LINES || count == size) {
            return 0;
        }
        Block before = parts.body.get(size - 1 - count);
        return Shape.isProse(before) && Shape.endsSentence(before.text()) ? count : 0;
    }

    private boolean isLine(Block block) {
        return block.kind() != Block.Kind.LIST_ITEM
                && block.kind() != Block.Kind.BLOCK_QUOTE
                && Shape.words(block.text()) <= LINE_WORDS
                && !words.particulars().opens(block.text())
                && !Shape.endsSentence(block.text())
                && !block.text().endsWith(":");
    }

    /** How many of the last blocks are lines under a heading such as "Further information", that one counted. */
    private int pointers() {
        int size = parts.body.size();
        for (int count = 1; count < Math.min(MOST_LINES, size); count++) {
            Block block = parts.body.get(size - count);
            if (Shape.isProse(block) || Shape.endsSentence(block.text())) {
                return 0;
            }
            if (count > 1 && cues.isPointer(block.text()) && Shape.words(block.text()) <= LABEL_WORDS) {
                return count;
            }
        }
        return 0;
    }

    private @Nullable Label lastLeftOver() {
        return parts.body.isEmpty() ? null : leftOver(parts.body.get(parts.body.size() - 1));
    }

    /** Pointers to elsewhere that are many are what the text is about. */
    private boolean listsAddresses() {
        return parts.body.stream()
                        .filter(block -> Addresses.pointsElsewhere(block.text()))
                        .count()
                > MOST_ADDRESSES;
    }

    /** A few words behind a full sentence with nothing below them, in a text without markup: what they headed is no text. */
    private boolean headsNothing(Block block) {
        int size = parts.body.size();
        return plain
                && block.kind() == Block.Kind.HEADING
                && size > 2
                && Shape.words(block.text()) <= HEADING_WORDS
                && Shape.isProse(parts.body.get(size - 2))
                && Shape.endsSentence(parts.body.get(size - 2).text());
    }

    private @Nullable Label leftOver(Block block) {
        String text = block.text();
        boolean prose = Shape.isProse(block);
        if (words.closings().offersPictures(text)
                || words.closings().offersFile(text)
                || cues.isPointer(text)
                || cues.endsInPointer(text)
                || Addresses.pointsElsewhere(text)) {
            return Label.POINTER;
        }
        if (!Shape.hasLetters(text) && text.chars().noneMatch(Character::isDigit)) {
            return Label.END_MARK;
        }
        if (plain && words.closings().isControl(text)) {
            return Label.NAVIGATION;
        }
        if (words.dates().isPlaceAndDate(text)) {
            return Label.DATE;
        }
        if (block.kind() == Block.Kind.HEADING && block.level() > 0 && !prose) {
            return Label.OTHER;
        }
        if (text.startsWith("*") && prose && !starred) {
            return Label.NOTES;
        }
        if ((block.linkDensity() > 0.9 && !prose)
                || cues.isRelatedHeading(text)
                || cues.isReleaseLabel(text)
                || (cues.isAboutHeading(text) && Shape.words(text) <= 3)) {
            return Label.RELATED;
        }
        if (cues.isClosingCredit(text) || words.credits().isTranslator(text)) {
            return Label.CAPTION;
        }
        return reach.cues().opens(block) && !prose ? Label.CONTACT : null;
    }
}
