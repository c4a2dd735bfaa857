package io.github.communique.internal.clean;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words to be looked up in class names and ids: "relatedPosts-box_2" is made of related, posts and box. Pages have thousands of names, so they
 * are read in place, in one pass. Immutable.
 *
 * @param <V> what a word stands for
 */
final class NameWords<V> {

    /** Open addressing, mostly free: the length is a power of two, and a word stands in the first free slot behind that of its hash. */
    private final @Nullable Word<V>[] slots;

    private record Word<V>(String letters, V value) {}

    private NameWords(@Nullable Word<V>[] slots) {
        this.slots = slots;
    }

    /** A table of words in small letters, a to z. Others never stand in a name. */
    static <V> NameWords<V> of(Map<String, V> values) {
        @SuppressWarnings({"unchecked", "rawtypes"})
        @Nullable
        Word<V>[] slots = new @Nullable Word[Integer.highestOneBit(values.size() + 1) * 8];
        values.forEach((word, value) -> {
            int slot = word.hashCode() & (slots.length - 1);
            while (slots[slot] != null) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = new Word<>(word, value);
        });
        return new NameWords<>(slots);
    }

    /** A table of words that stand for themselves. */
    static NameWords<String> of(Collection<String> words) {
        Map<String, String> values = new HashMap<>();
        words.forEach(word -> values.put(word, word));
        return of(values);
    }

    /** Whether one of the words stands in names. */
    boolean isIn(String names) {
        return first(names) != null;
    }

    /** What the first of the words in names stands for, or null. */
    @Nullable
    V first(String names) {
        V value = null;
        int i = 0;
        while (i < names.length() && value == null) {
            int start = i;
            int hash = 0;
            while (i < names.length() && goesOn(names, start, i)) {
                hash = 31 * hash + small(names.charAt(i));
                i++;
            }
            value = i > start ? value(names, start, i, hash) : null;
            i += i > start ? 0 : 1;
        }
        return value;
    }

    /** Whether a word that starts at a place goes on at another: up to the next capital behind a small letter. */
    private static boolean goesOn(String names, int start, int i) {
        char c = names.charAt(i);
        return isLetter(c) && (c >= 'a' || i == start || names.charAt(i - 1) < 'a');
    }

    private @Nullable V value(String names, int start, int end, int hash) {
        int slot = hash & (slots.length - 1);
        for (Word<V> word = slots[slot]; word != null; word = slots[slot]) {
            if (isAt(word.letters(), names, start, end)) {
                return word.value();
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return null;
    }

    private static boolean isAt(String word, String names, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != small(names.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return small(c) >= 'a' && small(c) <= 'z';
    }

    /** The small letter of a capital, a to z; other units become no letter by it. */
    private static char small(char c) {
        return (char) (c | 0x20);
    }
}
