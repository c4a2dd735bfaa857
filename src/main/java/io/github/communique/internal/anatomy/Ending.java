package io.github.communique.internal.anatomy;

import io.github.communique.page.Block;
import io.github.communique.page.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands at the end of the text and is no part of it: contacts without a label, pointers, signatures, left-over lines. */
final class Ending {

    private static final int MOST_ADDRESSES = 3;
    /** Paragraphs behind a star that are more are no footnotes: questions of an interview, items of a list. */
    private static final int MOST_STARS = 3;

    private final Parts parts;
    private final Cues cues;
    private final Reach reach;
    private boolean starred;

    Ending(Parts parts, Cues cues, Reach reach) {
        this.parts = parts;
        this.cues = cues;
        this.reach = reach;
    }

    void trim() {
        contact();
        leftOvers();
        for (int count = Signatures.count(parts.body); count > 0; count--) {
            parts.removeLast(Label.SIGNATURE, "the last lines are a signature");
        }
    }

    private void contact() {
        List<Block> body = parts.body;
        int count = reach.unlabelled(body);
        if (count > 0 && count < body.size()) {
            List<Block> region = List.copyOf(body.subList(body.size() - count, body.size()));
            for (int i = 0; i < count; i++) {
                parts.removeLast(Label.CONTACT, "the last lines give a contact");
            }
            parts.addContact(region);
        }
    }

    private void leftOvers() {
        starred = parts.body.stream()
                        .filter(block -> block.text().startsWith("*"))
                        .count()
                > MOST_STARS;
        Label label = lastLeftOver();
        if (label == null || listsAddresses()) {
            return;
        }
        while (label != null) {
            parts.removeLast(label, "left over at the end of the text");
            label = lastLeftOver();
        }
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

    private @Nullable Label leftOver(Block block) {
        String text = block.text();
        boolean prose = Shape.isProse(block);
        if (cues.isPointer(text) || cues.endsInPointer(text) || Addresses.pointsElsewhere(text)) {
            return Label.POINTER;
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
        if (cues.isClosingCredit(text)) {
            return Label.CAPTION;
        }
        return reach.cues().opens(block) && !prose ? Label.CONTACT : null;
    }
}
