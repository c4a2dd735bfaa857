package io.github.communique.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases to be looked up in running text, the longest first, in time linear in the text. Characters are compared {@linkplain Fold folded},
 * and any run of white space in the text stands for one space of a phrase. A phrase that begins or ends with a letter or digit matches only
 * at a word boundary there, unless the entry ends in {@code *}, which lets a word go on. Immutable and thread-safe.
 */
public final class Lexicon {

    /**
     * A phrase found in text.
     *
     * @param start offset of its first unit
     * @param end one past its last unit
     * @param value what the phrase stands for; the phrase itself where its entry has no value
     */
    public record Hit(int start, int end, String value) {}

    private static final int TAILS = 1024;

    private final Trie trie;
    /** A bit for the last two units of every phrase, so that most places are told off where phrases are looked for backwards. */
    private final long[] tails = new long[TAILS / Long.SIZE];

    private Lexicon(Trie trie, List<Entry> entries) {
        this.trie = trie;
        for (Entry entry : entries) {
            addTail(entry.phrase());
        }
    }

    private void addTail(String phrase) {
        int end = phrase.length() - (phrase.endsWith("*") ? 1 : 0);
        if (end == 1) {
            Arrays.fill(tails, -1);
        } else if (end > 1) {
            int tail = tail(phrase, end);
            tails[tail >>> 6] |= 1L << tail;
        }
    }

    private static int tail(CharSequence text, int end) {
        return Fold.fold(text.charAt(end - 1)) * 31 + Fold.fold(text.charAt(end - 2)) & TAILS - 1;
    }

    /**
     * Makes a lexicon.
     *
     * @param entries phrases with their values; of equal phrases the first counts
     * @return an immutable matcher
     */
    public static Lexicon of(List<Entry> entries) {
        List<Trie.Phrase> phrases = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            boolean open = entry.phrase().endsWith("*");
            String phrase = open ? entry.phrase().substring(0, entry.phrase().length() - 1) : entry.phrase();
            phrases.add(new Trie.Phrase(Fold.fold(phrase), entry.value() == null ? phrase : entry.value(), open));
        }
        return new Lexicon(Trie.of(phrases), entries);
    }

    /**
     * Whether there is nothing to find.
     *
     * @return true for a lexicon without phrases
     */
    public boolean isEmpty() {
        return trie.isEmpty();
    }

    /**
     * The longest phrase that starts at an offset.
     *
     * @param text running text
     * @param start where the phrase must start
     * @return the phrase, or null where none starts there
     */
    public @Nullable Hit at(CharSequence text, int start) {
        int length = text.length();
        if (start >= length) {
            return null;
        }
        char c = Fold.fold(text.charAt(start));
        int node = trie.start(c);
        int last = Trie.NONE;
        int end = start;
        int i = start;
        while (node != Trie.NONE) {
            i = c == ' ' ? behindSpace(text, i) : i + 1;
            if (trie.ends(node) && (trie.isOpen(node) || !joins(text, i))) {
                end = i;
                last = node;
            }
            c = i < length ? Fold.fold(text.charAt(i)) : 0;
            node = i < length ? trie.child(node, c) : Trie.NONE;
        }
        // most places are told off before it matters what stands in front of them
        String value = last == Trie.NONE || joins(text, start) ? null : trie.value(last);
        return value == null ? null : new Hit(start, end, value);
    }

    /**
     * Whether a phrase may end at an offset.
     *
     * @param text running text
     * @param end one past the last unit
     * @return false where none does
     */
    public boolean mayEnd(CharSequence text, int end) {
        int tail = end > 1 ? tail(text, end) : 0;
        return end <= 1 || (tails[tail >>> 6] & 1L << tail) != 0;
    }

    private static int behindSpace(CharSequence text, int at) {
        int i = at;
        while (i < text.length() && Fold.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /**
     * The first phrase at or after an offset.
     *
     * @param text running text
     * @param from where to start looking
     * @return the first phrase, the longest where several start at one place, or null where there is none
     */
    public @Nullable Hit find(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            Hit hit = at(text, i);
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    /**
     * Whether a text is one of the phrases, outer white space apart.
     *
     * @param text a word or phrase
     * @return what it stands for, or null
     */
    public @Nullable String valueOf(CharSequence text) {
        String phrase = text.toString().strip();
        Hit hit = at(phrase, 0);
        return hit != null && hit.end() == phrase.length() ? hit.value() : null;
    }

    /** Whether a word goes on over an offset. */
    private static boolean joins(CharSequence text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }
}
