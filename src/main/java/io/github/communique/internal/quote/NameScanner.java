package io.github.communique.internal.quote;

import io.github.communique.language.Fold;
import io.github.communique.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** Reads names: capitalised words with initials and particles, and the titles before them. */
final class NameScanner {

    private static final int MOST_WORDS = 7;
    private static final int NAME_WORDS = 2;

    private final String text;
    private final QuoteWords words;

    NameScanner(String text, QuoteWords words) {
        this.text = text;
        this.words = words;
    }

    String text() {
        return text;
    }

    /**
     * The name that starts at a word.
     *
     * @return null where the word is not capitalised or too common to be a name
     */
    @Nullable
    Name at(int start) {
        if (!isWordStart(start)
                || !Character.isUpperCase(text.charAt(start))
                || words.statements.at(text, start) != null) {
            return null;
        }
        int nameStart = start;
        int end = start;
        int count = 0;
        boolean titled = false;
        boolean personal = true;
        boolean capitalsOnly = true;
        int at = start;
        while (at >= 0 && count < MOST_WORDS) {
            int wordEnd = wordEnd(at);
            int titleEnd = count == 0 ? firstTitleEnd(at, wordEnd) : titleEnd(at, wordEnd);
            if (titleEnd > 0 && count > 1 && personal && !isName(nextWord(titleEnd))) {
                break;
            }
            if (titleEnd > 0) {
                count = 0;
                titled = true;
                personal = true;
                end = titleEnd;
                nameStart = end;
            } else {
                if (words.isCommon(text, at, wordEnd)
                        && !isInitial(at, wordEnd)
                        && !(at > start && opensSurname(at, wordEnd))) {
                    break;
                }
                if (count == 0) {
                    nameStart = at;
                    capitalsOnly = true;
                }
                count++;
                personal &= !QuoteWords.isWord(words.impersonal, text, at, wordEnd);
                capitalsOnly &= isCapitals(at, wordEnd);
                end = isInitial(at, wordEnd) ? wordEnd + 1 : wordEnd;
            }
            at = nextWord(end);
        }
        if (end == start) {
            return null;
        }
        boolean portfolio = count > NAME_WORDS && !titled && personal && isPortfolio(start);
        titled = titled || portfolio || follows(start, words.titles);
        return new Name(
                start,
                portfolio ? lastWords(nameStart, end) : nameStart,
                end,
                portfolio ? NAME_WORDS : count,
                titled,
                personal && !(capitalsOnly && count > 1) && !afterArticle(start, titled));
    }

    /** Secretary for Coastal Affairs Lydia Marsh: behind a title and a preposition stands what the title is about before the name. */
    private boolean isPortfolio(int start) {
        if (!follows(start, words.prepositions)) {
            return false;
        }
        int end = Gaps.skipSpaceBack(text, start, 0);
        int word = end;
        while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        return word > 1 && Marks.spaceBefore(text, word) && follows(word, words.titles);
    }

    /** Where the last two words of a stretch start. */
    private int lastWords(int from, int end) {
        int at = end;
        for (int left = NAME_WORDS; left > 0; left--) {
            at = Gaps.skipSpaceBack(text, at, from);
            while (at > from && !Fold.isSpace(text.charAt(at - 1))) {
                at--;
            }
        }
        return at;
    }

    /** The capitalised particle or article of Le Bihan and Di Cesare, behind a first name or a title. */
    private boolean opensSurname(int at, int wordEnd) {
        boolean small = wordEnd - at == 2 && QuoteWords.isWord(words.articles, text, at, wordEnd);
        Lexicon.Hit particle = small ? null : words.particle(text, at);
        if (!small && (particle == null || particle.end() != wordEnd)) {
            return false;
        }
        int next = nextWord(wordEnd);
        return next == wordEnd + 1 && isName(next);
    }

    /** Whether a word that follows a title is of a name, so that what stands before the title is not. */
    private boolean isName(int at) {
        return at >= 0 && !words.isCommon(text, at, wordEnd(at));
    }

    /** Beside titles also what may be a surname elsewhere, where a name follows: Bauherrin Karla Simon, Vice-Chancellor Priya Raman. */
    private int firstTitleEnd(int at, int wordEnd) {
        int title = titleEnd(at, wordEnd);
        if (title > 0) {
            return title;
        }
        return words.isOccupation(text, at, wordEnd) && isName(nextWord(wordEnd)) ? wordEnd : -1;
    }

    private int titleEnd(int at, int wordEnd) {
        Lexicon.Hit title = words.title(text, at);
        if (title != null) {
            return title.end();
        }
        return words.isCompoundTitle(text, at, wordEnd) ? wordEnd : -1;
    }

    /** The next word of the same name, particles between included, or -1. */
    private int nextWord(int end) {
        int at = end;
        for (int particles = 0; particles < 4; particles++) {
            if (at >= text.length() || !Fold.isSpace(text.charAt(at)) || text.charAt(at) == '\n') {
                return -1;
            }
            at++;
            if (at >= text.length()) {
                return -1;
            }
            if (Character.isUpperCase(text.charAt(at))) {
                return at;
            }
            Lexicon.Hit particle = words.particle(text, at);
            if (particle == null) {
                return -1;
            }
            at = particle.end();
            if (at < text.length() && Character.isUpperCase(text.charAt(at))) {
                return at;
            }
            if (isAcronymAfterSpace(at)) {
                return -1;
            }
        }
        return -1;
    }

    /** Michael Sander von der ETH: what follows the particle is no name. */
    private boolean isAcronymAfterSpace(int at) {
        return at + 2 < text.length()
                && Character.isUpperCase(text.charAt(at + 1))
                && Character.isUpperCase(text.charAt(at + 2));
    }

    /** The end of a word; a hyphen or apostrophe between letters belongs to it, a possessive s does not. */
    int wordEnd(int start) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!Character.isLetterOrDigit(c) && !isAccent(c) && !(isJoint(c) && at > start && joins(at))) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Texts may write an accent as a character of its own. */
    private static boolean isAccent(char c) {
        return c > 127 && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private boolean joins(int at) {
        if (at + 1 >= text.length() || !Character.isLetter(text.charAt(at + 1))) {
            return false;
        }
        boolean possessive = Fold.fold(text.charAt(at)) == '\''
                && Fold.fold(text.charAt(at + 1)) == 's'
                && (at + 2 >= text.length() || !Character.isLetter(text.charAt(at + 2)));
        return !possessive;
    }

    private static boolean isJoint(char c) {
        char folded = Fold.fold(c);
        return folded == '-' || folded == '\'';
    }

    boolean isWordStart(int at) {
        return at < text.length()
                && Character.isLetter(text.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private boolean isInitial(int from, int to) {
        return to == from + 1 && to < text.length() && text.charAt(to) == '.';
    }

    private boolean isCapitals(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The Eclipse Foundation is no person, die Präsidentin Renate Held is one. */
    private boolean afterArticle(int start, boolean titled) {
        return !titled && follows(start, words.articles);
    }

    private static boolean isGap(char c) {
        return c != '\n' && (Fold.isSpace(c) || Fold.fold(c) == '\'');
    }

    /** Whether the word before an offset is one of a list, as in "of Springfield". */
    boolean follows(int start, Lexicon list) {
        int end = start;
        if (end > 0 && isGap(text.charAt(end - 1))) {
            end--;
        }
        if (!list.mayEnd(text, end)) {
            return false;
        }
        int from = end;
        while (from > 0 && end - from < 12 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return from < end && QuoteWords.isWord(list, text, from, end);
    }
}
