package io.github.communique.language;

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

    private static final class Node {
        char[] keys = {};
        Node[] next = {};

        @Nullable
        String value;

        boolean open;

        Node child(char c) {
            int at = Arrays.binarySearch(keys, c);
            if (at >= 0) {
                return next[at];
            }
            int to = -at - 1;
            char[] moreKeys = Arrays.copyOf(keys, keys.length + 1);
            Node[] moreNext = Arrays.copyOf(next, next.length + 1);
            System.arraycopy(keys, to, moreKeys, to + 1, keys.length - to);
            System.arraycopy(next, to, moreNext, to + 1, next.length - to);
            moreKeys[to] = c;
            moreNext[to] = new Node();
            keys = moreKeys;
            next = moreNext;
            return moreNext[to];
        }

        @Nullable
        Node get(char c) {
            int at = Arrays.binarySearch(keys, c);
            return at < 0 ? null : next[at];
        }
    }

    private final Node root = new Node();

    private Lexicon() {}

    /**
     * Makes a lexicon.
     *
     * @param entries phrases with their values; of equal phrases the first counts
     * @return an immutable matcher
     */
    public static Lexicon of(List<Entry> entries) {
        Lexicon lexicon = new Lexicon();
        for (Entry entry : entries) {
            boolean open = entry.phrase().endsWith("*");
            String phrase = open ? entry.phrase().substring(0, entry.phrase().length() - 1) : entry.phrase();
            Node node = lexicon.root;
            for (int i = 0; i < phrase.length(); i++) {
                node = node.child(Fold.fold(phrase.charAt(i)));
            }
            if (node.value == null) {
                node.value = entry.value() == null ? phrase : entry.value();
                node.open = open;
            }
        }
        return lexicon;
    }

    /**
     * Whether there is nothing to find.
     *
     * @return true for a lexicon without phrases
     */
    public boolean isEmpty() {
        return root.keys.length == 0;
    }

    /**
     * The longest phrase that starts at an offset.
     *
     * @param text running text
     * @param start where the phrase must start
     * @return the phrase, or null where none starts there
     */
    public @Nullable Hit at(CharSequence text, int start) {
        if (start >= text.length() || (start > 0 && joins(text, start - 1, start))) {
            return null;
        }
        Node node = root;
        @Nullable Hit best = null;
        int i = start;
        while (i < text.length()) {
            char c = Fold.fold(text.charAt(i));
            Node next = node.get(c);
            if (next == null) {
                break;
            }
            node = next;
            i++;
            if (c == ' ') {
                while (i < text.length() && Fold.isSpace(text.charAt(i))) {
                    i++;
                }
            }
            if (node.value != null && (node.open || i == text.length() || !joins(text, i - 1, i))) {
                best = new Hit(start, i, node.value);
            }
        }
        return best;
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
            if (root.get(Fold.fold(text.charAt(i))) != null) {
                Hit hit = at(text, i);
                if (hit != null) {
                    return hit;
                }
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

    private static boolean joins(CharSequence text, int left, int right) {
        return Character.isLetterOrDigit(text.charAt(left)) && Character.isLetterOrDigit(text.charAt(right));
    }
}
