package io.github.communique.internal.contact;

import io.github.communique.language.Lexicon;

/** Where the name of a person begins and ends in a phrase, and the titles before it. */
final class NamePhrase {

    private final Vocabulary vocabulary;
    private final Evidence evidence;

    NamePhrase(Vocabulary vocabulary, Evidence evidence) {
        this.vocabulary = vocabulary;
        this.evidence = evidence;
    }

    /** Where the title begins whose name closes the phrase, as in "judge at the court of Town Dr. Ada Winter"; -1 where none does. */
    int titledName(Words words, String phrase, int from, int to) {
        for (int w = from + 1; w < to - 1; w++) {
            int name = titles(words, phrase, w, to);
            if (name > w
                    && firstKept(words, phrase, w, name) == w
                    && words.word(w).endsWith(".")) {
                return nameRun(words, phrase, name, to) == to ? w : -1;
            }
        }
        return -1;
    }

    /** The words without particles. */
    static int namesIn(Words words, int from, int to) {
        int names = 0;
        for (int w = from; w < to; w++) {
            names += words.isCapitalised(w) ? 1 : 0;
        }
        return names;
    }

    static boolean isAllCapitals(Words words, int from, int to) {
        for (int w = from; w < to; w++) {
            String word = words.word(w);
            for (int i = 0; i < word.length(); i++) {
                if (Character.isLowerCase(word.charAt(i))) {
                    return false;
                }
            }
        }
        return words.end(to - 1) - words.start(from) > 8;
    }

    /** Whether what follows the words of a name is known to be something else. */
    boolean splitsName(Words words, String phrase, int run, boolean certain) {
        Sort sort = words.sort(run);
        return vocabulary.within().at(phrase, words.start(run)) != null
                || vocabulary.degrees().at(phrase, words.start(run)) != null
                || (certain && (sort != Sort.PLAIN || !words.isCapitalised(run)))
                || (!certain && sort == Sort.ROLE);
    }

    /** The words from an offset on that may all belong to a person's name; one past the last. */
    int nameRun(Words words, String phrase, int from, int to) {
        int end = from;
        for (int w = from; w < to; w++) {
            Lexicon.Hit particle = vocabulary.particles().at(phrase, words.start(w));
            boolean inside = w > from && particle != null && particle.end() == words.end(w) && !words.isCapitalised(w);
            if (inside) {
                continue;
            }
            Sort sort = words.sort(w);
            boolean surname = w > from
                    && (sort == Sort.ORGANIZATION || sort == Sort.MODIFIER)
                    && evidence.isPerson(words.word(w));
            boolean spoken = sort != Sort.PLAIN && !surname;
            if (spoken || !words.isNameWord(w) || vocabulary.degrees().at(phrase, words.start(w)) != null && w > from) {
                break;
            }
            end = w + 1;
        }
        return end;
    }

    int titles(Words words, String phrase, int from, int to) {
        int w = from;
        while (w < to - 1) {
            Lexicon.Hit title = vocabulary.titles().at(phrase, words.start(w));
            if (title == null) {
                break;
            }
            while (w < to - 1 && words.start(w) < title.end()) {
                w++;
            }
        }
        return w;
    }

    /** Where the title begins that belongs to the name, or the name itself. */
    int firstKept(Words words, String phrase, int from, int name) {
        int w = from;
        while (w < name) {
            Lexicon.Hit title = vocabulary.titles().at(phrase, words.start(w));
            if (title != null && title.value().equals("keep")) {
                return w;
            }
            w++;
        }
        return name;
    }
}
