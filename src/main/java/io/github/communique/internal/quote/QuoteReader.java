package io.github.communique.internal.quote;

import io.github.communique.language.Fold;
import io.github.communique.release.Quote;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which quoted stretches of one text are quotations, and whose. Belongs to one call. */
final class QuoteReader {

    private static final int LONGEST_SIGNATURE = 200;

    private final String text;
    private final QuoteWords words;
    private final NameBook book;
    private final Attribution attribution;
    private final SpeakerMemory memory;
    private final List<Quote> quotes = new ArrayList<>();
    private Paragraphs here;

    QuoteReader(String text, NameBook book, QuoteWords words) {
        this.text = text;
        this.words = words;
        this.book = book;
        this.attribution = new Attribution(text, words, book);
        this.memory = new SpeakerMemory(text, book, attribution);
        this.here = Paragraphs.first(text);
    }

    /**
     * Reads the quotations.
     *
     * @param marked what stands between marks
     * @param statement paragraphs that may be somebody's words without marks
     */
    List<Quote> read(List<Quoted> marked, @Nullable Quoted statement) {
        Speaker stating = statement == null ? null : attribution.stating(statement.start());
        if (statement == null || stating == null) {
            readMarked(marked);
            return List.copyOf(quotes);
        }
        readMarked(marked.stream().filter(quoted -> quoted.after() <= statement.start()).toList());
        add(statement, memory.resolve(statement, stating, here, true));
        readMarked(marked.stream().filter(quoted -> quoted.open() >= statement.end()).toList());
        return List.copyOf(quotes);
    }

    private void readMarked(List<Quoted> all) {
        int previousAfter = 0;
        for (int i = 0; i < all.size(); i++) {
            Quoted quoted = all.get(i);
            here = here.advance(text, quoted.open());
            int next = i + 1 < all.size() ? all.get(i + 1).open() : text.length();
            consider(quoted, Math.max(here.start(), previousAfter), next);
            previousAfter = quoted.after();
        }
    }

    private void consider(Quoted quoted, int from, int next) {
        Form form = Form.of(text, quoted);
        int below = here.endAfter(text, quoted.after());
        Speaker speaker = form.isSaying() ? beside(quoted, form, from, next, below) : null;
        boolean stands = form.standsAlone(opensSentence(quoted, from), closesSentence(quoted, below));
        if (speaker == null && !stands) {
            return;
        }
        if (speaker == null) {
            speaker = signedBelow(quoted, below);
        }
        if (speaker == null) {
            speaker = attribution.inside(quoted);
        }
        add(quoted, memory.resolve(quoted, speaker, here, form.startsSentence()));
    }

    private void add(Quoted quoted, Speaker speaker) {
        String said = text.substring(quoted.start(), quoted.end());
        quotes.add(new Quote(said, speaker.name(), speaker.role(), quoted.start(), quoted.end()));
        memory.remember(quoted, speaker);
    }

    private @Nullable Speaker beside(Quoted quoted, Form form, int from, int next, int below) {
        Speaker introduced = attribution.before(quoted, from);
        boolean title = form.isTitle();
        if (introduced != null && introduced.name() != null) {
            return title && !endsInColon(quoted) ? null : introduced;
        }
        if (title && !form.endsSentence()) {
            return null;
        }
        boolean runsOn = text.charAt(quoted.end() - 1) == ',' && quoted.after() >= below - 1;
        int to = Math.min(next, runsOn ? here.endAfter(text, skipBreak(below)) : below);
        Speaker named = attribution.after(quoted, to, title);
        return named == null || (named.name() == null && introduced != null) ? introduced : named;
    }

    private boolean endsInColon(Quoted quoted) {
        int at = skipSpaceBack(quoted.open());
        return at > 0 && text.charAt(at - 1) == ':';
    }

    private boolean opensSentence(Quoted quoted, int from) {
        int at = skipSpaceBack(quoted.open());
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
        return signature ? attribution.named(name, start, end) : null;
    }

    private int skipBreak(int from) {
        int at = from;
        while (at < text.length() && Fold.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int skipSpaceBack(int from) {
        int at = from;
        while (at > here.start() && Fold.isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
