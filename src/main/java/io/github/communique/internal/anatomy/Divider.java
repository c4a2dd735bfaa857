package io.github.communique.internal.anatomy;

import io.github.communique.internal.trace.Trace;
import io.github.communique.language.LanguagePack;
import io.github.communique.page.Block;
import io.github.communique.page.Label;
import io.github.communique.page.LabelledPage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Divides a page into the parts of a release: walks its content once from the headline on and decides, in this one place, where the body starts and
 * ends.
 */
public final class Divider {

    /** How many blocks from the headline on may hold the dateline. */
    private static final int OPENING = 8;

    /** A standfirst is not longer, in characters of running text. */
    private static final int STANDFIRST = 600;

    /** A labelled value above the text is not longer. */
    private static final int FIELD = 70;

    /** Behind so much running text nothing is the lead any more. */
    private static final int LEAD = 700;

    private enum State {
        LEAD,
        BODY,
        ABOUT,
        NOTES,
        TAIL
    }

    private final LabelledPage page;
    private final List<Block> content;
    private final Label[] labels;
    private final Cues cues;
    private final ContactCues contactCues;
    private final DateLines dates;
    private final Prospect prospect;
    private final List<Block> opening = new ArrayList<>();
    private final List<Block> standfirst = new ArrayList<>();
    private final List<Block> body = new ArrayList<>();
    private final List<List<Block>> contacts = new ArrayList<>();
    private final List<Block> about = new ArrayList<>();
    private final List<Block> notes = new ArrayList<>();
    private @Nullable String kicker;
    private @Nullable String releaseLine;
    private @Nullable String embargo;
    private @Nullable String endMark;
    private State state = State.LEAD;
    private int bodyLength;
    private boolean separated;

    private Divider(LabelledPage page, LanguagePack pack) {
        this.page = page;
        this.labels = page.labels().toArray(new Label[0]);
        this.cues = Cues.of(pack);
        this.contactCues = ContactCues.of(pack);
        this.dates = DateLines.of(pack);
        this.content = LineSplit.of(page.content(), cues, dates);
        this.prospect = new Prospect(content, this::beginsPart);
    }

    /**
     * Divides a page.
     *
     * @param page the page with the verdicts of the filters
     * @param pack the words of the text's language
     * @param trace told what decided
     * @return its parts
     */
    public static Anatomy divide(LabelledPage page, LanguagePack pack, Trace trace) {
        return new Divider(page, pack).divide(trace);
    }

    private Anatomy divide(Trace trace) {
        Headline headline = Headlines.find(page, cues, dates);
        trace.note("divide", "headline: " + headline.why());
        releaseLine = headline.releaseLine();
        int start = position(headline.block());
        preface(start);
        int i = start;
        while (i < content.size()) {
            i = headline.block() >= 0 && content.get(i).index() == headline.block() ? mark(i, Label.HEADLINE) : step(i, headline);
        }
        trimTail();
        return new Anatomy(
                List.of(labels), kicker, headline.text(), headline.block(), standfirst, opening, body, contacts, about, notes, releaseLine, embargo, endMark);
    }

    /** The place in the content of the first block from an index on. */
    private int position(int index) {
        int i = 0;
        while (i < content.size() && content.get(i).index() < index) {
            i++;
        }
        return i;
    }

    private int mark(int i, Label label) {
        labels[content.get(i).index()] = label;
        return i + 1;
    }

    /** What stands above the headline: contacts, labels and dates; the rest is not the release. */
    private void preface(int end) {
        int i = 0;
        while (i < end) {
            String text = content.get(i).text();
            int contactEnd = contactEnd(i, end);
            if (contactEnd > i) {
                i = contact(i, contactEnd);
            } else if (!lineOfItsOwn(content.get(i))) {
                labels[content.get(i).index()] = dates.isDateLine(text) ? Label.DATE : Label.OTHER;
                i++;
            } else {
                i++;
            }
        }
    }

    private int contactEnd(int i, int limit) {
        Block block = content.get(i);
        return contactCues.opens(block) ? Math.min(limit, contactCues.end(content, i)) : i;
    }

    private int contact(int from, int to) {
        contacts.add(List.copyOf(content.subList(from, to)));
        for (int i = from; i < to; i++) {
            labels[content.get(i).index()] = Label.CONTACT;
        }
        return to;
    }

    /** Labels a release line, an embargo notice, a kicker. */
    private boolean lineOfItsOwn(Block block) {
        String text = block.text();
        if (cues.isReleaseLine(text)) {
            releaseLine = releaseLine == null ? text : releaseLine;
            labels[block.index()] = Label.RELEASE_LINE;
        } else if (cues.isEmbargo(text)) {
            embargo = embargo == null ? text : embargo;
            labels[block.index()] = Label.EMBARGO;
        } else if (cues.isReleaseLabel(text)) {
            kicker = kicker == null ? text : kicker;
            labels[block.index()] = Label.KICKER;
        } else {
            return false;
        }
        return true;
    }

    private int step(int i, Headline headline) {
        Block block = content.get(i);
        int end = contactEnd(i, content.size());
        if (end > i) {
            contact(i, end);
            leaveBody(end);
            return end;
        }
        if (isSection(i)) {
            return i + 1;
        }
        if (state == State.LEAD && headsBoilerplate(block)) {
            labels[block.index()] = Label.NAVIGATION;
            return i + 1;
        }
        switch (state) {
            case LEAD -> lead(i, headline);
            case BODY -> body(i);
            case ABOUT -> about(block);
            case NOTES -> note(block);
            case TAIL -> tail(block);
        }
        return i + 1;
    }

    /** A short line over blocks that the filters threw out is their heading. */
    private boolean headsBoilerplate(Block block) {
        int next = block.index() + 1;
        return block.kind() == Block.Kind.HEADING
                && block.level() > 0
                && Shape.words(block.text()) <= 3
                && next < page.labels().size()
                && page.labels().get(next) == Label.NAVIGATION;
    }

    private boolean beginsPart(Block block) {
        String text = block.text();
        return cues.aboutRunIn(text) > 0
                || cues.isNotesHeading(text)
                || cues.isLegalHeading(text)
                || (cues.isRelatedHeading(text) && block.kind() == Block.Kind.HEADING && block.level() > 0);
    }

    /** Enters another part where a block begins one. */
    private boolean isSection(int i) {
        Block block = content.get(i);
        String text = block.text();
        if (cues.isEndMark(text)) {
            labels[block.index()] = Label.END_MARK;
            if (bodyLength > 0 && !prospect.outweighs(i + 1, bodyLength)) {
                endMark = endMark == null ? text : endMark;
            }
            leaveBody(i + 1);
            return true;
        }
        if (bodyLength == 0 || prospect.outweighs(i + 1, bodyLength)) {
            return false;
        }
        return entersAbout(i) || entersNotes(block) || entersTail(block);
    }

    private boolean entersAbout(int i) {
        Block block = content.get(i);
        int runIn = cues.aboutRunIn(block.text());
        if (runIn > 0) {
            Block paragraph = Slices.of(block, runIn, block.text().length());
            if (paragraph != null) {
                about.add(paragraph);
            }
        } else if (!(cues.isAboutHeading(block.text()) && prospect.proseFollows(i + 1)) && !namesWhatFollows(i)) {
            return false;
        }
        labels[block.index()] = Label.ABOUT;
        state = State.ABOUT;
        return true;
    }

    /** A name as a heading, over a paragraph that begins with it: "Acme", "Acme is a ...". */
    private boolean namesWhatFollows(int i) {
        Block heading = content.get(i);
        if (heading.kind() != Block.Kind.HEADING || Shape.words(heading.text()) > 5 || i + 1 >= content.size()) {
            return false;
        }
        Block next = content.get(i + 1);
        String name = Titles.key(heading.text());
        return name.length() >= 3 && Shape.isProse(next) && Titles.key(next.text()).startsWith(name);
    }

    private boolean entersNotes(Block block) {
        if (!cues.isNotesHeading(block.text())) {
            return false;
        }
        labels[block.index()] = Label.NOTES;
        state = State.NOTES;
        separated = true;
        return true;
    }

    private boolean entersTail(Block block) {
        boolean footnote = Footnotes.opensWithMark(block.text());
        separated |= footnote;
        Label label = footnote ? Label.NOTES : cues.isLegalHeading(block.text())
                ? Label.LEGAL
                : cues.isFactBox(block.text()) ? Label.OTHER : cues.isRelatedHeading(block.text()) ? Label.RELATED : cues.isClosing(block.text()) ? Label.SIGNATURE : null;
        if (label == null) {
            return false;
        }
        labels[block.index()] = label;
        state = State.TAIL;
        return true;
    }

    /** Behind a contact section or end mark the body is over, unless most of the text is still to come. */
    private void leaveBody(int next) {
        separated = true;
        if (bodyLength > 0 && !((state == State.BODY || state == State.LEAD) && prospect.outweighs(next, bodyLength))) {
            state = State.TAIL;
        }
    }

    private void lead(int i, Headline headline) {
        Block block = content.get(i);
        String text = block.text();
        if (repeats(text, headline)) {
            labels[block.index()] = Label.HEADLINE;
            standfirst();
        } else if (!lineOfItsOwn(block)) {
            body(i);
        }
    }

    /** The headline again, alone or with its date. */
    private static boolean repeats(String text, Headline headline) {
        if (headline.text() == null) {
            return false;
        }
        String key = Titles.key(headline.text());
        String line = Titles.key(text);
        return line.equals(key) || (key.length() > 20 && line.length() <= key.length() + 12 && line.contains(key));
    }

    /** What stood before a date line or the headline again was the standfirst, if it was short. */
    private void standfirst() {
        if (bodyLength <= STANDFIRST && body.size() <= 3) {
            for (Block block : body) {
                labels[block.index()] = Shape.words(block.text()) > 3 ? Label.SUBHEADLINE : Label.OTHER;
                if (labels[block.index()] == Label.SUBHEADLINE) {
                    standfirst.add(block);
                }
            }
            body.clear();
            opening.clear();
            bodyLength = 0;
        }
    }

    /** Lines beside the text that are not part of it: dates, bylines, credits. */
    private boolean isLine(Block block) {
        String text = block.text();
        Label label = dates.isDateLine(text)
                ? Label.DATE
                : state == State.LEAD && isField(block) ? Label.OTHER : cues.isByline(text)
                        ? Label.BYLINE
                        : cues.isCredit(text) ? Label.CAPTION : state == State.LEAD && cues.isPointer(text) ? Label.POINTER : null;
        if (label != null) {
            labels[block.index()] = label;
            if (label == Label.DATE && state == State.LEAD) {
                standfirst();
            }
        }
        return label != null;
    }

    /** "Year of issue: 2022", "08.12.2022 Federal Office": data about the release above its text. */
    private boolean isField(Block block) {
        String text = block.text();
        if (text.length() > FIELD || bodyLength > 0 || Shape.endsSentence(text)) {
            return false;
        }
        int colon = text.indexOf(':');
        boolean label = colon > 0 && colon + 1 < text.length() && text.lastIndexOf(' ', colon) < 0;
        return label || dates.opensWithFullDate(text);
    }

    private void body(int i) {
        Block block = content.get(i);
        int invitation = contactCues.sentenceStart(block);
        if (invitation > 0 && !prospect.outweighs(i + 1, bodyLength)) {
            Block before = Slices.of(block, 0, invitation);
            Block after = Slices.of(block, invitation, block.text().length());
            if (before != null && after != null) {
                addToBody(before);
                contactBehind(i, after);
                return;
            }
        }
        if (!isLine(block)) {
            addToBody(block);
        }
    }

    private void contactBehind(int i, Block after) {
        List<Block> region = new ArrayList<>(List.of(after));
        if (!contactCues.reachable(after)) {
            List<Block> rest = new ArrayList<>(content.subList(i, content.size()));
            rest.set(0, after);
            int end = contactCues.end(rest, 0);
            region.addAll(rest.subList(1, Math.max(1, end)));
            region.stream().skip(1).forEach(block -> labels[block.index()] = Label.CONTACT);
        }
        contacts.add(region);
        leaveBody(i + 1);
    }

    private void addToBody(Block block) {
        labels[block.index()] = Label.BODY;
        body.add(block);
        bodyLength += Shape.isProse(block) ? block.text().length() : 0;
        if (state == State.LEAD && bodyLength > LEAD) {
            state = State.BODY;
        }
        if (opening.size() < OPENING) {
            opening.add(block);
        }
    }

    private void about(Block block) {
        if (cues.isAboutHeading(block.text())) {
            labels[block.index()] = Label.ABOUT;
        } else if (Shape.isProse(block) || block.kind() == Block.Kind.LIST_ITEM) {
            labels[block.index()] = Label.ABOUT;
            about.add(block);
        } else {
            state = State.TAIL;
            tail(block);
        }
    }

    private void note(Block block) {
        labels[block.index()] = Label.NOTES;
        notes.add(block);
    }

    private void tail(Block block) {
        if (separated && about.isEmpty() && Shape.isProse(block) && !cues.isPointer(block.text())) {
            labels[block.index()] = Label.ABOUT;
            about.add(block);
            state = State.ABOUT;
        } else {
            labels[block.index()] = Label.OTHER;
        }
    }

    /** Pointers, signatures and left-over lines at the end are no body. */
    private void trimTail() {
        while (!body.isEmpty()) {
            Label label = leftOver(body.get(body.size() - 1));
            if (label == null) {
                break;
            }
            removeLast(label);
        }
        for (int count = Signatures.count(body); count > 0; count--) {
            removeLast(Label.SIGNATURE);
        }
    }

    private void removeLast(Label label) {
        labels[body.remove(body.size() - 1).index()] = label;
    }

    private @Nullable Label leftOver(Block block) {
        String text = block.text();
        if (cues.isPointer(text) || Addresses.pointsElsewhere(text)) {
            return Label.POINTER;
        }
        if (block.kind() == Block.Kind.HEADING && block.level() > 0) {
            return Label.OTHER;
        }
        boolean link = block.linkDensity() > 0.9 && !Shape.isProse(block);
        if (link || cues.isRelatedHeading(text) || cues.isReleaseLabel(text)) {
            return Label.RELATED;
        }
        return contactCues.opens(block) && !Shape.isProse(block) ? Label.CONTACT : null;
    }
}
