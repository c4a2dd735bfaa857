package io.github.communique.language;

import java.util.ArrayList;
import java.util.List;

/** Endings of words, compared {@linkplain Fold folded}, all of them in one look from the end of the word. Immutable and thread-safe. */
public final class Endings {

    private final Trie backwards;

    private Endings(Trie backwards) {
        this.backwards = backwards;
    }

    /**
     * Makes them ready to be looked up.
     *
     * @param endings such as {@code minister}
     * @return an immutable matcher
     */
    public static Endings of(List<String> endings) {
        List<Trie.Phrase> backwards = new ArrayList<>(endings.size());
        for (String ending : endings) {
            backwards.add(new Trie.Phrase(Fold.fold(new StringBuilder(ending).reverse()), ending, true));
        }
        return new Endings(Trie.of(backwards));
    }

    /**
     * Whether a word has one of the endings, with something before it.
     *
     * @param text running text
     * @param from where the word starts
     * @param to one past its last unit
     * @return true where an ending stands right before {@code to} and behind {@code from}
     */
    public boolean end(CharSequence text, int from, int to) {
        int at = to - 1;
        int node = at > from ? backwards.start(Fold.fold(text.charAt(at))) : Trie.NONE;
        while (node != Trie.NONE && !backwards.ends(node)) {
            at--;
            node = at > from ? backwards.child(node, Fold.fold(text.charAt(at))) : Trie.NONE;
        }
        return node != Trie.NONE;
    }
}
