package io.github.communique.internal.contact;

import io.github.communique.internal.anatomy.CueWords;
import io.github.communique.language.Fold;
import io.github.communique.language.Lexicon;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a phrase, each with its sort. */
final class Words {

    /** No phrase of a contact block is longer; of a longer one the beginning counts. */
    private static final int MOST_WORDS = 40;
    /** Marks around a nickname. */
    private static final String QUOTES = "\"'()\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB";

    private final String text;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final Sort[] sorts;
    private final BitSet compounds = new BitSet();

    Words(String text, Vocabulary vocabulary) {
        this.text = text;
        int i = 0;
        while (i < text.length() && starts.size() < MOST_WORDS) {
            int end = i;
            while (end < text.length() && !Fold.isSpace(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                starts.add(i);
                ends.add(end);
            }
            i = end + 1;
        }
        sorts = new Sort[starts.size()];
        for (int w = 0; w < sorts.length; w++) {
            if (sorts[w] == null) {
                mark(w, vocabulary);
            }
        }
    }

    private void mark(int w, Vocabulary vocabulary) {
        int start = skipMarks(starts.get(w));
        Lexicon.Hit role = hit(vocabulary.roles(), start, w);
        Lexicon.Hit organization = hit(vocabulary.organizations(), start, w);
        sorts[w] = Sort.PLAIN;
        if (organization != null && (role == null || organization.end() > role.end())) {
            cover(w, organization.end(), Sort.ORGANIZATION);
        } else if (role != null) {
            cover(
                    w,
                    role.end(),
                    role.value().equals("unit") || role.value().equals("modifier") ? Sort.of(role.value()) : Sort.ROLE);
        } else {
            sorts[w] = ending(w, vocabulary);
            compounds.set(w, sorts[w] != Sort.PLAIN);
        }
    }

    private Lexicon.@Nullable Hit hit(CueWords words, int start, int w) {
        return start < ends.get(w) ? words.at(text, start) : null;
    }

    private int skipMarks(int start) {
        int i = start;
        while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i)) && !Fold.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private void cover(int from, int end, Sort sort) {
        for (int w = from; w < sorts.length && (w == from || starts.get(w) < end); w++) {
            sorts[w] = sort;
        }
    }

    private Sort ending(int w, Vocabulary vocabulary) {
        int end = ends.get(w);
        while (end > starts.get(w) && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        for (Vocabulary.Ending ending : vocabulary.endings()) {
            int at = end - ending.text().length();
            if (at > starts.get(w) && sameFolded(at, ending.text())) {
                return ending.sort();
            }
        }
        return Sort.PLAIN;
    }

    private boolean sameFolded(int at, String ending) {
        for (int i = 0; i < ending.length(); i++) {
            if (Fold.fold(text.charAt(at + i)) != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    int count() {
        return sorts.length;
    }

    Sort sort(int w) {
        return sorts[w];
    }

    /** Known by its ending alone: it says more than the bare word. */
    boolean isCompound(int w) {
        return compounds.get(w);
    }

    int start(int w) {
        return starts.get(w);
    }

    int end(int w) {
        return ends.get(w);
    }

    String word(int w) {
        return text.substring(starts.get(w), ends.get(w));
    }

    /** The printed text of the words from one to before another. */
    String phrase(int from, int to) {
        return from >= to ? "" : text.substring(starts.get(from), ends.get(to - 1));
    }

    /** Starts with a capital, or is written in a script without letter case. */
    boolean isCapitalised(int w) {
        int i = skipMarks(starts.get(w));
        return i < ends.get(w) && Character.isLetter(text.charAt(i)) && !Character.isLowerCase(text.charAt(i));
    }

    /**
     * Letters, hyphens, apostrophes and full stops of initials only, the first letter or one behind a hyphen or an apostrophe a capital;
     * a nickname stands in quotation marks.
     */
    boolean isNameWord(int w) {
        boolean capital = false;
        for (int i = firstInside(w); i < lastInside(w); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                capital |= !Character.isLowerCase(c) && (i <= starts.get(w) + 2 || isJoint(text.charAt(i - 1)));
            } else if (c == '.' ? i != ends.get(w) - 1 || ends.get(w) - starts.get(w) > 4 : !isInsideName(c, i)) {
                return false;
            }
        }
        return capital;
    }

    /** Behind the mark that opens a nickname. */
    private int firstInside(int w) {
        int start = starts.get(w);
        return isQuoted(w) ? start + 1 : start;
    }

    private int lastInside(int w) {
        return isQuoted(w) ? ends.get(w) - 1 : ends.get(w);
    }

    private boolean isQuoted(int w) {
        int start = starts.get(w);
        int last = ends.get(w) - 1;
        return last - start > 2 && QUOTES.indexOf(text.charAt(start)) >= 0 && QUOTES.indexOf(text.charAt(last)) >= 0;
    }

    private boolean isInsideName(char c, int i) {
        return Character.getType(c) == Character.NON_SPACING_MARK || isJoint(c) && (i > 0 || Fold.fold(c) == '\'');
    }

    private static boolean isJoint(char c) {
        char folded = Fold.fold(c);
        return folded == '\'' || folded == '-';
    }

    /** A word of two to six capitals, digits and hyphens apart. */
    boolean isAcronym(int w) {
        int capitals = 0;
        for (int i = starts.get(w); i < ends.get(w); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals >= 2 && capitals <= 6 && ends.get(w) - starts.get(w) <= 8;
    }

    /** Digits and their marks, with at least one digit. */
    boolean isNumber(int w) {
        boolean digit = false;
        for (int i = starts.get(w); i < ends.get(w); i++) {
            digit |= Character.isDigit(text.charAt(i));
        }
        return digit && Character.isDigit(text.charAt(skipMarks(starts.get(w))));
    }
}
