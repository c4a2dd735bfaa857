package io.github.communique.internal.anatomy;

import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** Closing lines that are told by their words: where pictures are to be had, what the text is filed under. Immutable, thread-safe. */
final class Closings {

    private static final int SENTENCE = 220;
    /** So many items of so few words are a list of keywords. */
    private static final int MOST_WORDS = 4;

    private static final int ENOUGH = 5;
    private static final int LONGEST_LIST = 1_000;

    private static final int LONGEST_CONTROL = 40;
    private static final int ARTICLE = 3;
    private static final int FUNCTION = 12;

    private static final int LONGEST_FILE = 160;
    private static final int SIZE_WORDS = 3;

    private final CueWords pictures;
    private final CueWords available;

    private final CueWords lines;
    private final CueWords roles;
    private final CueWords titles;

    private final Lexicon files = LanguagePack.undetermined().lexicon("anatomy.files");

    private Closings(LanguagePack pack) {
        pictures = CueWords.of(pack, "anatomy.pictures");
        available = CueWords.of(pack, "anatomy.available");
        lines = CueWords.of(pack, "clean.lines");
        roles = CueWords.of(pack, "contact.roles");
        titles = CueWords.of(pack, "quote.titles");
    }

    static Closings of(LanguagePack pack) {
        return new Closings(pack);
    }

    /** "Pictures of the ceremony are available at ...": one sentence. */
    boolean offersPictures(String text) {
        return text.length() <= SENTENCE
                && pictures.at(text, Cues.firstLetter(text)) != null
                && available.find(text, 0, text.length()) != null
                && Shape.sentences(text) <= 1;
    }

    /** "Sophie DARMON / Procureure de la République", or the function first: no sentence, and a name that fills its line if there are lines. */
    boolean isNameAndFunction(String text) {
        if (Shape.endsSentence(text) || text.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        int line = text.indexOf('\n');
        if (line > 0) {
            String above = text.substring(0, line);
            String below = text.substring(line + 1);
            return (isName(above) && isFunction(below)) || (isFunction(above) && isName(below));
        }
        for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
            if (isName(text.substring(0, i)) && isFunction(text.substring(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isFunction(String text) {
        int start = Cues.firstLetter(text);
        int space = text.indexOf(' ', start);
        boolean role = isRole(text, start) || (space > 0 && space - start <= ARTICLE && isRole(text, space + 1));
        return role && Shape.words(text) <= FUNCTION;
    }

    private boolean isRole(String text, int at) {
        Lexicon.@Nullable Hit role = roles.at(text, at);
        return (role != null && !"unit".equals(role.value())) || titles.at(text, at) != null;
    }

    /** Two to four words that begin with capitals. */
    private static boolean isName(String text) {
        String[] words = text.split(" ", -1);
        for (String word : words) {
            if (word.isEmpty()
                    || !Character.isUpperCase(word.charAt(0))
                    || word.chars().anyMatch(c -> ",:;".indexOf(c) >= 0)) {
                return false;
            }
        }
        return words.length >= 2 && words.length <= MOST_WORDS;
    }

    /** "Map of the works (PDF, 1.2 MB)": a line that ends in a file's form, and its size. */
    boolean offersFile(String text) {
        if (text.length() > LONGEST_FILE) {
            return false;
        }
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
        int from = open < 0 ? text.lastIndexOf('.', end) + 1 : open + 1;
        Lexicon.@Nullable Hit hit = from == 0 || from >= end ? null : files.at(text, from);
        boolean name = open < 0 && hit != null && hit.end() == end && end == text.length();
        return name || (open >= 0 && hit != null && Shape.words(text.substring(hit.end())) <= SIZE_WORDS);
    }

    /** "Print", "Share this": a line that is what the controls of a site say, as dumps of pages have them. */
    boolean isControl(String text) {
        Lexicon.@Nullable Hit hit = text.length() > LONGEST_CONTROL ? null : lines.at(text, 0);
        return hit != null && text.length() - hit.end() <= 1 && !"CAPTION".equals(hit.value());
    }

    /** Short items between commas and nothing else: "private life, free software, surveillance". */
    boolean listsKeywords(String text) {
        if (text.length() > LONGEST_LIST || !mayList(text) || Shape.sentences(text) > 1) {
            return false;
        }
        String[] items = text.split("[,;]", -1);
        for (String item : items) {
            if (item.isBlank() || Shape.words(item.strip()) > MOST_WORDS) {
                return false;
            }
        }
        return true;
    }

    /** Whether there are enough commas for a list, and no digit. */
    private static boolean mayList(String text) {
        int items = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                return false;
            }
            items += c == ',' || c == ';' ? 1 : 0;
        }
        return items >= ENOUGH;
    }
}
