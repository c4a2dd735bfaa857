package io.github.communique.internal.quote;

import io.github.communique.release.Quote;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which quoted stretches of one text are quotations, and whose. Belongs to one call. */
final class QuoteReader {

    private static final int LONGEST_SIGNATURE = 200;
    private static final int LONGEST_INTERRUPTION = 160;

    private final String text;
    private final QuoteWords words;
    private final SpeakerReader speakers;
    private final WordsBefore before;
    private final WordsAfter after;
    private final WordsInside inside;
    private final SpeakerMemory memory;
    private final List<Quote> quotes = new ArrayList<>();
    private Paragraphs here;

    QuoteReader(String text, NameBook book, QuoteWords words) {
        this.text = text;
        this.words = words;
        this.speakers = new SpeakerReader(text, words, book);
        this.before = new WordsBefore(text, words, speakers);
        this.after = new WordsAfter(text, words, speakers);
        this.inside = new WordsInside(text, words, speakers);
        this.memory = new SpeakerMemory(text, words, book, speakers);
        this.here = Paragraphs.first(text);
    }

    /**
     * Reads the quotations.
     *
     * @param marked what stands between marks
     * @param statement paragraphs that may be somebody's words without marks
     */
    List<Quote> read(List<Quoted> marked, @Nullable Statement statement) {
        Speaker stating = statement == null ? null : stating(statement);
        if (statement == null || stating == null) {
            readMarked(marked);
        } else {
            readAround(marked, statement.said(), stating);
        }
        return List.copyOf(quotes);
    }

    private @Nullable Speaker stating(Statement statement) {
        Speaker named = statement.by();
        return named == null ? before.stating(statement.said().start()) : named;
    }

    private void readAround(List<Quoted> marked, Quoted statement, Speaker stating) {
        readMarked(marked.stream()
                .filter(quoted -> quoted.after() <= statement.start())
                .toList());
        add(statement, memory.resolve(statement, stating, here, true));
        readMarked(marked.stream()
                .filter(quoted -> quoted.open() >= statement.end())
                .toList());
    }

    private void readMarked(List<Quoted> all) {
        int previousAfter = 0;
        for (int i = 0; i < all.size(); i++) {
            Quoted quoted = all.get(i);
            here = here.advance(text, quoted.open());
            int next = i + 1 < all.size() ? all.get(i + 1).open() : text.length();
            int from = introducedAbove(quoted, previousAfter) ? here.previous() : here.start();
            if (quoted.isPassage()) {
                considerPassage(quoted);
            } else {
                consider(quoted, Math.max(from, previousAfter), i + 1 < all.size() ? all.get(i + 1) : null, next);
            }
            previousAfter = quoted.after();
        }
    }

    /** Whether the paragraph above ends in a colon and the quotation opens its own. */
    private boolean introducedAbove(Quoted quoted, int previousAfter) {
        int at = Gaps.skipSpaceBack(text, quoted.open(), 0);
        return at > 0 && at <= here.start() && text.charAt(at - 1) == ':' && previousAfter <= here.previous();
    }

    private void consider(Quoted quoted, int from, @Nullable Quoted following, int next) {
        Form form = Form.of(text, quoted);
        if (isTitleOfWork(quoted, from)) {
            return;
        }
        int below = here.endAfter(text, quoted.after());
        boolean opens = opensSentence(quoted, from);
        boolean interrupted = opens && form.startsSentence() && isInterrupted(quoted, following, below);
        boolean title = form.isTitle() && !interrupted;
        Speaker speaker = form.isSaying() || interrupted ? beside(quoted, title, form, from, next, below) : null;
        boolean closes = closesSentence(quoted, below);
        boolean stands = form.standsAlone(opens, closes) || (opens && closes && form.goesOn() && memory.spokeIn(here));
        if (speaker == null && !stands) {
            return;
        }
        if (speaker == null) {
            speaker = signedBelow(quoted, below);
        }
        if (speaker == null) {
            speaker = inside.speaker(quoted);
        }
        add(quoted, memory.resolve(quoted, speaker, here, form.startsSentence()));
    }

    /** A passage without marks is a quotation where the lines around it say whose. */
    private void considerPassage(Quoted passage) {
        Speaker signed = passage.end() < passage.after() ? signedInside(passage) : null;
        if (signed != null) {
            // A post that is quoted does not take the word from who speaks in the text.
            quotes.add(quote(passage, memory.full(signed)));
            return;
        }
        int above = Gaps.skipSpaceBack(text, passage.open(), 0);
        Speaker speaker = above > 0 && text.charAt(above - 1) == ':' ? before.stating(passage.open()) : null;
        if (speaker != null) {
            add(passage, memory.resolve(passage, speaker, here, true));
        }
    }

    private @Nullable Speaker signedInside(Quoted passage) {
        Name name = new NameScanner(text, words).at(Gaps.skipPunctuation(text, passage.end(), passage.after()));
        return name == null ? null : speakers.named(name, name.start(), passage.after());
    }

    /** "The bridge", said Anna Berg, "opens in June": the same paragraph takes the sentence up again. */
    private boolean isInterrupted(Quoted quoted, @Nullable Quoted following, int below) {
        return following != null
                && following.after() <= below
                && following.open() - quoted.after() <= LONGEST_INTERRUPTION
                && Character.isLowerCase(text.charAt(following.start()));
    }

    /** The report "How we live", a study titled "How we live". */
    private boolean isTitleOfWork(Quoted quoted, int from) {
        int end = Gaps.skipSpaceBack(text, quoted.open(), from);
        int start = end;
        while (start > from && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start < end && words.isWork(text, start, end);
    }

    private void add(Quoted quoted, Speaker speaker) {
        quotes.add(quote(quoted, speaker));
        memory.remember(quoted, speaker);
    }

    private Quote quote(Quoted quoted, Speaker speaker) {
        String said = text.substring(quoted.start(), quoted.end());
        return new Quote(said, speaker.name(), speaker.role(), quoted.start(), quoted.end());
    }

    private @Nullable Speaker beside(Quoted quoted, boolean title, Form form, int from, int next, int below) {
        Speaker introduced = before.speaker(quoted, from);
        if (introduced != null && introduced.name() != null) {
            return title && !endsInColon(quoted) ? null : introduced;
        }
        if (title && !form.endsSentence()) {
            return null;
        }
        boolean runsOn = text.charAt(quoted.end() - 1) == ',' && quoted.after() >= below - 1;
        int to = Math.min(next, runsOn ? here.endAfter(text, Gaps.skipSpace(text, below, text.length())) : below);
        Speaker named = after.speaker(quoted, to, title);
        return named == null || (named.name() == null && introduced != null) ? introduced : named;
    }

    private boolean endsInColon(Quoted quoted) {
        int at = Gaps.skipSpaceBack(text, quoted.open(), here.start());
        return at > 0 && text.charAt(at - 1) == ':';
    }

    private boolean opensSentence(Quoted quoted, int from) {
        int at = Gaps.skipSpaceBack(text, quoted.open(), here.start());
        return at <= from || ".!?…:–—-".indexOf(text.charAt(at - 1)) >= 0;
    }

    private boolean closesSentence(Quoted quoted, int below) {
        return quoted.after() >= below - 1 || ".!?".indexOf(text.charAt(quoted.after())) >= 0;
    }

    /** A short paragraph below that starts with a name: Anna Berg, mayor. */
    private @Nullable Speaker signedBelow(Quoted quoted, int below) {
        if (below > quoted.after() + 3) {
            return null;
        }
        int start = below;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start)) && start < below + 8) {
            start++;
        }
        int end = here.endAfter(text, start);
        Name name = end - start > LONGEST_SIGNATURE ? null : new NameScanner(text, words).at(start);
        if (name == null || !name.isFull()) {
            return null;
        }
        boolean signature = name.end() >= end || ",–-(".indexOf(text.charAt(name.end())) >= 0;
        return signature ? speakers.named(name, start, end) : null;
    }
}
