package io.github.communique.internal.anatomy;

import io.github.communique.internal.trace.Trace;
import io.github.communique.page.Block;
import io.github.communique.page.Label;
import io.github.communique.page.LabelledPage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the parts of one release while its page is divided. */
final class Parts {

    /** So many headings of one level part a text into sections. */
    private static final int SECTIONS = 2;

    /** How many blocks of the body may hold the dateline. */
    private static final int OPENING = 8;

    final List<Block> standfirst = new ArrayList<>();
    final List<Block> body = new ArrayList<>();
    final List<List<Block>> contacts = new ArrayList<>();
    final List<Block> about = new ArrayList<>();
    final List<Block> notes = new ArrayList<>();
    private final List<Block> opening = new ArrayList<>();
    private final Label[] labels;
    private final Cues cues;
    private final ReleaseNumbers numbers;
    private final Particulars particulars;
    private final Trace trace;
    private @Nullable String kicker;
    private @Nullable String releaseLine;
    private @Nullable String releaseNumber;
    private @Nullable String embargo;
    private @Nullable String endMark;
    private int bodyLength;
    private final int[] headings = new int[7];

    Parts(LabelledPage page, Words words, Trace trace) {
        this.labels = page.labels().toArray(new Label[0]);
        this.cues = words.cues();
        this.numbers = words.numbers();
        this.particulars = words.particulars();
        this.trace = trace;
    }

    void label(Block block, Label label, String reason) {
        labels[block.index()] = label;
        if (trace != Trace.NONE) {
            trace.verdict(block.index(), label, "divide", () -> reason);
        }
    }

    /** The length of the running text in the body so far. */
    int bodyLength() {
        return bodyLength;
    }

    /** Whether headings of a level part the body into sections. */
    boolean hasSections(int level) {
        return level > 0 && headings[level] >= SECTIONS;
    }

    void addToBody(Block block) {
        label(block, Label.BODY, "in the text, behind the headline");
        body.add(block);
        bodyLength += Shape.isProse(block) ? block.text().length() : 0;
        if (block.kind() == Block.Kind.HEADING) {
            headings[block.level()]++;
        }
        if (opening.size() < OPENING) {
            opening.add(block);
        }
    }

    /** Takes the body back: what was found so far stands before it. */
    List<Block> restartBody() {
        List<Block> before = List.copyOf(body);
        body.clear();
        opening.clear();
        bodyLength = 0;
        Arrays.fill(headings, 0);
        return before;
    }

    Block removeLast(Label label, String reason) {
        Block last = body.remove(body.size() - 1);
        label(last, label, reason);
        return last;
    }

    /** Adds a contact section, and as many of the last blocks of the body as name the office above its label. */
    void addContact(List<Block> section, int officeLines) {
        List<Block> region = new ArrayList<>(section);
        for (int i = 0; i < officeLines; i++) {
            region.add(0, removeLast(Label.CONTACT, "names the office of the contact below"));
        }
        addContact(region);
    }

    void addContact(List<Block> region) {
        contacts.add(List.copyOf(region));
        region.forEach(block -> label(block, Label.CONTACT, "in lines that give a press contact"));
    }

    /** The line above the headline, unless there is one already or it says something else, such as when to publish. */
    void kicker(Block block) {
        if (kicker == null && labels[block.index()] == Label.OTHER) {
            kicker = block.text();
            label(block, Label.KICKER, "the line right above the headline");
        }
    }

    void endMark(Block block) {
        endMark = endMark == null ? block.text() : endMark;
    }

    void releaseLine(@Nullable String text) {
        releaseLine = releaseLine == null ? text : releaseLine;
    }

    /** Takes a line that holds the number of the release; false for anything else. */
    boolean takesNumber(Block block, boolean nearHeadline) {
        ReleaseNumbers.@Nullable Match match = numbers.line(block.text());
        if (match == null || !(match.labelled() || nearHeadline)) {
            return false;
        }
        releaseNumber(block.text());
        label(block, Label.RELEASE_NUMBER, "numbers the release");
        return true;
    }

    /** Keeps the number that a line begins with, the first of a page. */
    void releaseNumber(String text) {
        ReleaseNumbers.@Nullable Match match = releaseNumber == null ? numbers.opening(text) : null;
        releaseNumber = match == null ? releaseNumber : match.in(text);
    }

    /** Whether the body so far ends in a label such as "WHEN:", to which the next line belongs. */
    boolean endsInLabel() {
        return !body.isEmpty() && particulars.isLabel(body.get(body.size() - 1).text());
    }

    /** Takes a release line, an embargo notice or, near the headline, a kicker; false for anything else. */
    boolean takesLine(Block block, boolean nearHeadline) {
        String text = block.text();
        if (bodyLength == 0 && takesLabelled(block)) {
            return true;
        }
        if (cues.isReleaseLine(text)) {
            releaseLine(text);
            releaseNumber(text);
            label(block, Label.RELEASE_LINE, "says when to publish");
        } else if (cues.isEmbargo(text)) {
            embargo = embargo == null ? text : embargo;
            label(block, Label.EMBARGO, "says until when to keep it back");
        } else if (cues.isReleaseLabel(text)) {
            kicker = kicker == null && nearHeadline ? text : kicker;
            label(block, Label.KICKER, "says what sort of document this is");
            releaseNumber(text);
        } else {
            return takesNumber(block, nearHeadline);
        }
        return true;
    }

    /** "Subtitle: ...", or a heading that says no more than that the text follows. */
    private boolean takesLabelled(Block block) {
        int start = cues.behindStandfirstLabel(block.text());
        Block text = start < 0 ? null : Slices.of(block, start, block.text().length());
        if (text != null) {
            standfirst.add(text);
            label(block, Label.SUBHEADLINE, "its label says so");
            return true;
        }
        if (block.kind() == Block.Kind.HEADING && body.isEmpty() && cues.isTextHeading(block.text())) {
            label(block, Label.OTHER, "says that the text follows");
            return true;
        }
        return false;
    }

    Anatomy anatomy(Headline headline) {
        return new Anatomy(
                List.of(labels),
                kicker,
                headline.text(),
                headline.grounds(),
                headline.index(),
                headline.parts(),
                standfirst,
                opening,
                body,
                contacts,
                particulars.find(body),
                about,
                notes,
                releaseLine,
                releaseNumber,
                embargo,
                endMark);
    }
}
