package io.github.communique.internal.quote;

import io.github.communique.release.Quote;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which quoted stretches of one text are quotations, and whose. Belongs to one call. */
final class QuoteReader {

    private static final int LONGEST_SIGNATURE = 200;

    private final String text;
    private final NameBook book;
    private final QuoteWords words;
    private final Attribution attribution;
    private final List<Quote> quotes = new ArrayList<>();
    /** Where the paragraph of the quotation at hand starts and ends. */
    private int paragraphStart;
    private int paragraphEnd;
    /** Start of the paragraph before, for quotations that open one. */
    private int previousParagraph;
    /** The last quotation accepted, and where its stretch ended. */
    private @Nullable Quote last;
    private int lastAfter = -1;

    QuoteReader(String text, NameBook book, QuoteWords words) {
        this.text = text;
        this.book = book;
        this.words = words;
        this.attribution = new Attribution(text, words, book);
        this.paragraphEnd = nextBreak(0);
    }

    List<Quote> read(List<Quoted> all) {
        int previousAfter = 0;
        for (int i = 0; i < all.size(); i++) {
            Quoted quoted = all.get(i);
            moveTo(quoted);
            int next = i + 1 < all.size() ? all.get(i + 1).open() : text.length();
            consider(quoted, previousAfter, next);
            previousAfter = quoted.after();
        }
        return List.copyOf(quotes);
    }

    private void consider(Quoted quoted, int previousAfter, int next) {
        Form form = Form.of(text, quoted);
        if (form.words() == 0) {
            return;
        }
        int from = Math.max(paragraphStart, previousAfter);
        int paragraphAfter = quoted.after() <= paragraphEnd ? paragraphEnd : nextBreak(quoted.after());
        Speaker speaker = form.isSaying() ? beside(quoted, form, from, Math.min(next, paragraphAfter)) : null;
        if (speaker == null && !form.standsAlone(stopAfter(quoted))) {
            return;
        }
        if (speaker == null) {
            speaker = signedBelow(quoted, paragraphAfter);
        }
        accept(quoted, speaker == null ? new Speaker(null, null, quoted.open()) : speaker, form);
    }

    private @Nullable Speaker beside(Quoted quoted, Form form, int from, int to) {
        Speaker introduced = attribution.before(quoted, from);
        if (introduced != null && introduced.name() != null) {
            return form.isTitle() && !endsInColon(quoted) ? null : introduced;
        }
        Speaker named = attribution.after(quoted, to);
        return named == null && !form.isTitle() ? introduced : named;
    }

    private boolean endsInColon(Quoted quoted) {
        int at = quoted.open() - 1;
        while (at > 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at >= 0 && text.charAt(at) == ':';
    }

    /** A short paragraph below that starts with a name: Anna Berg, mayor. */
    private @Nullable Speaker signedBelow(Quoted quoted, int paragraphAfter) {
        int start = paragraphAfter;
        if (start > quoted.after() + 3) {
            return null;
        }
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start)) && start < paragraphAfter + 8) {
            start++;
        }
        int end = nextBreak(start);
        if (end - start > LONGEST_SIGNATURE) {
            return null;
        }
        Name name = new NameScanner(text, words).at(start);
        if (name == null || !name.isFull()) {
            return null;
        }
        boolean signature = name.end() >= end || ",–-(".indexOf(text.charAt(name.end())) >= 0;
        return signature ? attribution.named(name, start, end) : null;
    }

    private void accept(Quoted quoted, Speaker speaker, Form form) {
        String name = speaker.name();
        String role = speaker.role();
        if (name != null) {
            String full = book.full(name, speaker.at());
            name = full == null || full.length() < name.length() ? name : full;
        } else {
            Quote before = last;
            Name person = nearest(quoted);
            if (before != null && before.speaker() != null && lastAfter >= (person == null ? previousParagraph : person.start())) {
                name = before.speaker();
                role = before.role();
            } else if (person != null) {
                Speaker named = attribution.named(person, paragraphStart, text.length());
                name = book.full(NameBook.plain(text, person), person.start());
                name = name == null ? named.name() : name;
                role = named.role();
            }
        }
        Quote quote = new Quote(text.substring(quoted.start(), quoted.end()), name, role, quoted.start(), quoted.end());
        quotes.add(quote);
        last = quote;
        lastAfter = quoted.after();
    }

    /** The person that the words before speak of. */
    private @Nullable Name nearest(Quoted quoted) {
        Name here = book.lastPerson(text, paragraphStart, quoted.open());
        return here == null ? book.firstPerson(text, previousParagraph, paragraphStart) : here;
    }

    private boolean stopAfter(Quoted quoted) {
        return quoted.after() < text.length() && ".!?".indexOf(text.charAt(quoted.after())) >= 0;
    }

    private void moveTo(Quoted quoted) {
        while (paragraphEnd < quoted.open()) {
            int start = paragraphEnd + 1;
            int end = nextBreak(start);
            if (end > start) {
                if (paragraphEnd > paragraphStart) {
                    previousParagraph = paragraphStart;
                }
                paragraphStart = start;
            }
            paragraphEnd = end;
        }
    }

    private int nextBreak(int from) {
        int at = text.indexOf('\n', from);
        return at < 0 ? text.length() : at;
    }
}
