package io.github.communique.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What tells languages apart: frequent words and letters, each with the languages that use it. Those without a pack stand in it as well, under
 * the value of their entries in the undetermined pack, so that a text in one of them is not taken for its nearest relative.
 */
final class LanguageProfiles {

    private static final int[] NONE = {};

    /** Loads the profiles when they are first asked for. */
    private static final class Holder {
        static final LanguageProfiles INSTANCE = new LanguageProfiles();
    }

    private final List<String> codes = new ArrayList<>(LanguagePack.codes());
    private final Map<String, int[]> words = new HashMap<>();
    private final Map<Character, int[]> letters = new HashMap<>();

    private LanguageProfiles() {
        for (LanguagePack pack : LanguagePack.all()) {
            for (Entry entry : pack.entries("language.words")) {
                words.merge(Fold.fold(entry.phrase()), only(codeOf(entry, pack)), LanguageProfiles::join);
            }
            for (Entry entry : pack.entries("language.letters")) {
                letters.merge(Fold.fold(entry.phrase().charAt(0)), only(codeOf(entry, pack)), LanguageProfiles::join);
            }
        }
    }

    static LanguageProfiles get() {
        return Holder.INSTANCE;
    }

    int size() {
        return codes.size();
    }

    String code(int language) {
        return codes.get(language);
    }

    int indexOf(String code) {
        return codes.indexOf(code);
    }

    /** The languages that a folded word is frequent in. */
    int[] ofWord(String folded) {
        return words.getOrDefault(folded, NONE);
    }

    /** The languages that a folded letter is typical of. */
    int[] ofLetter(char folded) {
        return folded < 128 ? NONE : letters.getOrDefault(folded, NONE);
    }

    private int[] only(String code) {
        if (!codes.contains(code)) {
            codes.add(code);
        }
        return new int[] {codes.indexOf(code)};
    }

    private static String codeOf(Entry entry, LanguagePack pack) {
        String value = entry.value();
        return value == null ? pack.code() : value;
    }

    private static int[] join(int[] known, int[] added) {
        for (int language : known) {
            if (language == added[0]) {
                return known;
            }
        }
        int[] all = Arrays.copyOf(known, known.length + 1);
        all[known.length] = added[0];
        return all;
    }
}
