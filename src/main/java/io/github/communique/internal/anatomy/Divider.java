package io.github.communique.internal.anatomy;

import io.github.communique.internal.trace.Trace;
import io.github.communique.language.LanguagePack;
import io.github.communique.page.Block;
import io.github.communique.page.Label;
import io.github.communique.page.LabelledPage;
import io.github.communique.page.Source;
import java.util.List;

/**
 * Divides a page into the parts of a release: walks its content once from the headline on and decides, in this one place, where the body starts and
 * ends.
 */
public final class Divider {

    /** A standfirst is not longer, in characters of running text. */
    private static final int STANDFIRST = 600;

    /** Behind so much running text nothing is the lead any more. */
    private static final int LEAD = 700;

    /** A mark that stands so often parts sections. */
    private static final int SECTIONS = 3;

    private final LabelledPage page;
    private final Trace trace;
    private final List<Block> content;
    private final Words words;
    private final Cues cues;
    private final DateLines dates;
    private final Tongue tongue;
    private final Prospect prospect;
    private final Parts parts;
    private final Beside beside;
    private final Reach reach;
    private State state = State.LEAD;
    private boolean separated;
    private boolean translated;

    private Divider(LabelledPage page, Words words, Trace trace) {
        this.page = page;
        this.words = words;
        this.trace = trace;
        this.cues = words.cues();
        this.dates = words.dates();
        this.tongue = words.tongue();
        this.content = LineSplit.of(page.content(), cues, dates);
        this.prospect = new Prospect(content, this::beginsPart, tongue::isOther);
        this.parts = new Parts(page, words, trace);
        this.beside = new Beside(words, parts);
        this.reach = new Reach(content, words.contacts());
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
        return new Divider(page, Words.of(pack), trace).divide();
    }

    private Anatomy divide() {
        Headline headline = Headlines.find(page, content, cues, dates, reach, trace);
        trace.decided("headline", headline::text, headline::why);
        parts.releaseLine(headline.releaseLine());
        int start = textStandsBefore(position(headline)) ? 0 : position(headline);
        new Preface(content, parts, reach, dates).divide(start, headline);
        int i = start;
        while (i < content.size()) {
            i = step(i, headline);
        }
        new Ending(parts, words, reach, page.page().kind() == Source.Kind.TEXT).trim(headline.text());
        return parts.anatomy(headline);
    }

    /** The place of the headline in the content, or where it would stand. */
    private int position(Headline headline) {
        int i = 0;
        while (i < content.size()
                && !headline.isAt(content.get(i))
                && content.get(i).index() <= headline.index()) {
            i++;
        }
        return i;
    }

    /** A heading behind most of the text heads something else, whatever it says: the text keeps its place. */
    private boolean textStandsBefore(int start) {
        int behind = prospect.length(start);
        return prospect.length(0) - behind > LEAD && prospect.length(0) > 3 * behind;
    }

    private int step(int i, Headline headline) {
        Block block = content.get(i);
        if (headline.isAt(block)) {
            parts.label(block, Label.HEADLINE, "the line chosen as headline");
            parts.releaseNumber(block.text());
            return i + 1;
        }
        int end = reach.end(i);
        if (end > i) {
            parts.addContact(content.subList(i, end), reach.officeLines(parts.body, block));
            leaveBody(end);
            return end;
        }
        if (isSection(i)) {
            return i + 1;
        }
        return switch (state) {
            case LEAD -> lead(i, headline);
            case BODY -> body(i);
            case ABOUT -> about(block, i);
            case OTHER_ABOUT -> skip(block, Label.ABOUT, i);
            case NOTES -> note(block, i);
            case RELATED -> related(i);
            case TAIL -> tail(block, i);
        };
    }

    private int skip(Block block, Label label, int i) {
        parts.label(block, label, state.says());
        return i + 1;
    }

    private boolean beginsPart(Block block) {
        String text = block.text();
        return cues.aboutRunIn(text) > 0
                || cues.isAboutHeading(block)
                || cues.notesHeadingEnd(text) >= 0
                || cues.isLegalHeading(text)
                || (cues.isRelatedHeading(text) && block.kind() == Block.Kind.HEADING && block.level() > 0);
    }

    /** Enters another part where a block begins one. */
    private boolean isSection(int i) {
        Block block = content.get(i);
        if (cues.isEndMark(block.text())) {
            parts.label(block, Label.END_MARK, "a mark that ends a text");
            if (partsSections(i)) {
                return true;
            }
            if (parts.bodyLength() > 0 && !outweighed(i + 1)) {
                parts.endMark(block);
            }
            leaveBody(i + 1);
            return true;
        }
        if (parts.bodyLength() == 0 || outweighed(i + 1)) {
            return false;
        }
        return entersAbout(i) || entersNotes(i) || entersTail(block) || entersTranslation(i);
    }

    /** A mark that stands between the sections of a text again and again ends none of them. */
    private boolean partsSections(int i) {
        return prospect.marks(content.get(i).text()) >= SECTIONS && prospect.length(i + 1) > 0;
    }

    /** Whether more running text is still to come than stands before: then what looked like the end is not. */
    private boolean outweighed(int next) {
        return prospect.length(next) > parts.bodyLength();
    }

    private boolean entersAbout(int i) {
        Block block = content.get(i);
        int runIn = cues.aboutRunIn(block.text());
        boolean heading = (cues.isAboutHeading(block) && prospect.proseFollows(i + 1)) || namesWhatFollows(i);
        if (runIn <= 0 && !heading) {
            return false;
        }
        boolean first = parts.about.isEmpty();
        if (runIn > 0 && first) {
            Block paragraph = Slices.of(block, runIn, block.text().length());
            if (paragraph != null) {
                parts.about.add(paragraph);
            }
        }
        parts.label(block, Label.ABOUT, "begins the part about the issuer");
        state = first ? State.ABOUT : State.OTHER_ABOUT;
        return true;
    }

    /** A name as a heading, over a paragraph that begins with it: "Acme", "Acme is a ...". */
    private boolean namesWhatFollows(int i) {
        Block heading = content.get(i);
        if (heading.kind() != Block.Kind.HEADING
                || Shape.words(heading.text()) > 5
                || i + 1 >= content.size()
                || parts.hasSections(heading.level())) {
            return false;
        }
        Block next = content.get(i + 1);
        String name = Titles.key(heading.text());
        return name.length() >= 3
                && Shape.isProse(next)
                && Titles.key(next.text()).startsWith(name);
    }

    private boolean entersNotes(int i) {
        Block block = content.get(i);
        boolean works = cues.isWorksHeading(block.text()) && reach.isBehind(i);
        int end = works ? block.text().length() : cues.notesHeadingEnd(block.text());
        if (end < 0) {
            return false;
        }
        Block note = Slices.of(block, end, block.text().length());
        if (note != null) {
            parts.notes.add(note);
        }
        parts.label(block, Label.NOTES, "begins the notes to editors");
        state = State.NOTES;
        separated = true;
        return true;
    }

    private boolean entersTail(Block block) {
        String text = block.text();
        if (cues.isRelatedHeading(text)) {
            parts.label(block, Label.RELATED, "heads links to other texts");
            separated = false;
            state = state == State.BODY || state == State.LEAD ? State.RELATED : State.TAIL;
            return true;
        }
        boolean footnote = Footnotes.opensWithMark(text);
        separated |= footnote;
        Label label = footnote
                ? Label.NOTES
                : cues.isLegalHeading(text)
                        ? Label.LEGAL
                        : cues.isFactBox(text) ? Label.OTHER : cues.isClosing(text) ? Label.SIGNATURE : null;
        if (label == null) {
            return false;
        }
        parts.label(block, label, "its words close a text");
        state = State.TAIL;
        return true;
    }

    /** The same text again in another language. */
    private boolean entersTranslation(int i) {
        Block block = content.get(i);
        boolean open = state == State.LEAD || state == State.BODY || state == State.TAIL;
        if (!open || prospect.length(i + 1) > 0 || !Shape.isProse(block) || !tongue.isOther(block)) {
            return false;
        }
        parts.label(block, Label.OTHER, "the text again in another language");
        removeTranslatedHeadline();
        translated = true;
        state = State.TAIL;
        return true;
    }

    /** The headline of the translation stands right above it. */
    private void removeTranslatedHeadline() {
        if (state == State.TAIL || parts.body.size() < 2) {
            return;
        }
        String line = parts.body.get(parts.body.size() - 1).text();
        if (Shape.words(line) >= 4 && !Shape.endsSentence(line) && tongue.isOtherLine(line)) {
            parts.removeLast(Label.OTHER, "the headline in another language");
        }
    }

    /** Behind a contact section or end mark the body is over, unless most of the text is still to come. */
    private void leaveBody(int next) {
        separated = true;
        boolean open = state == State.BODY || state == State.LEAD || state == State.RELATED;
        if (parts.bodyLength() > 0 && !(open && outweighed(next))) {
            state = State.TAIL;
        }
    }

    private int lead(int i, Headline headline) {
        Block block = content.get(i);
        if (headsBoilerplate(block)) {
            parts.label(block, Label.NAVIGATION, "heads what filters threw out");
        } else if (headline.isRepeatedBy(block.text())) {
            parts.label(block, Label.HEADLINE, "repeats the headline");
            standfirst();
        } else if (!parts.takesLine(block, parts.body.isEmpty())) {
            return body(i);
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

    /** What stood before a date line or the headline again was the standfirst, if it was short. */
    private void standfirst() {
        if (parts.bodyLength() > STANDFIRST || parts.body.size() > 3) {
            return;
        }
        for (Block block : parts.restartBody()) {
            boolean text = Shape.words(block.text()) > 3;
            parts.label(
                    block,
                    text ? Label.SUBHEADLINE : Label.OTHER,
                    "between the headline and a date line or the headline again");
            if (text) {
                parts.standfirst.add(block);
            }
        }
    }

    private int body(int i) {
        Block block = content.get(i);
        Reach.Split split = parts.bodyLength() > 0 && !outweighed(i + 1) ? reach.split(i) : null;
        if (split != null) {
            parts.addContact(split.region());
            parts.addToBody(split.before());
            leaveBody(split.end());
            return split.end();
        }
        if (!isLine(block, outweighed(i + 1))) {
            parts.addToBody(block);
            if (state == State.LEAD && parts.bodyLength() > LEAD) {
                state = State.BODY;
            }
        }
        return i + 1;
    }

    /** Lines beside the text that are not part of it: dates, bylines, credits. */
    private boolean isLine(Block block, boolean aboveText) {
        if (parts.endsInLabel()) {
            return false;
        }
        if (parts.takesNumber(block, false)) {
            return true;
        }
        Label label = beside.label(block, state == State.LEAD);
        if (label == null) {
            return false;
        }
        parts.label(block, label, Beside.reason(label));
        if (label == Label.DATE && state == State.LEAD && aboveText) {
            standfirst();
        }
        return true;
    }

    private int about(Block block, int i) {
        boolean text = (Shape.isProse(block) || block.kind() == Block.Kind.LIST_ITEM) && !tongue.isOther(block);
        if (!text) {
            state = State.TAIL;
            return tail(block, i);
        }
        if (!cues.isPointer(block.text())) {
            parts.about.add(block);
        }
        return skip(block, Label.ABOUT, i);
    }

    private int note(Block block, int i) {
        parts.notes.add(block);
        return skip(block, Label.NOTES, i);
    }

    /** Links to other stories in mid-text end where the text goes on: running text beside that of the body. */
    private int related(int i) {
        Block block = content.get(i);
        boolean beside = !parts.body.isEmpty()
                && Slices.isWithin(
                        parts.body.get(parts.body.size() - 1), block.container().parent());
        if (beside && Shape.isProse(block) && block.linkDensity() < 0.3) {
            state = State.BODY;
            return body(i);
        }
        return skip(block, Label.RELATED, i);
    }

    private int tail(Block block, int i) {
        translated = translated || tongue.isOther(block);
        boolean describes = separated
                && !translated
                && parts.about.isEmpty()
                && Shape.isProse(block)
                && !Shape.callsOut(block.text())
                && !cues.isPointer(block.text());
        if (!describes) {
            return skip(block, Label.OTHER, i);
        }
        state = State.ABOUT;
        return about(block, i);
    }
}
