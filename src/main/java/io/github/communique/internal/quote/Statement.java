package io.github.communique.internal.quote;

import io.github.communique.language.Lexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A release that is one long statement: "Jane Berg, chair of the association, says:" or "Statement by Jane Berg, chair of the association" and then
 * her words, without marks, paragraph after paragraph until a heading or the end.
 *
 * @param said the words
 * @param by who says them; null where the paragraph before them tells
 */
record Statement(Quoted said, @Nullable Speaker by) {

    /** The introduction stands in one of this many paragraphs. */
    private static final int FIRST_PARAGRAPHS = 3;

    private static final int LEAST_LENGTH = 60;
    private static final int LONGEST_HEADING = 200;

    /**
     * The statement that a body makes.
     *
     * @param marked whether the body has quotations; the headline does not introduce it then
     * @param elsewhere the headline and what is printed beside the body
     * @return null where the text is no such release
     */
    static @Nullable Statement find(String text, boolean marked, List<String> elsewhere, QuoteWords words) {
        Paragraphs paragraph = Paragraphs.first(text);
        for (int i = 0; i < FIRST_PARAGRAPHS && paragraph.end() < text.length(); i++) {
            Paragraphs next = paragraph.next(text);
            if ((isColon(text, paragraph) || isHeading(text, paragraph, words)) && isSpoken(text, next)) {
                return new Statement(from(text, next), null);
            }
            paragraph = next;
        }
        Speaker by = marked || elsewhere.isEmpty() ? null : stating(elsewhere.get(0), words);
        return by == null ? null : whole(text, by, words);
    }

    /** The whole body, where it speaks of the speaker in the first person. */
    private static @Nullable Statement whole(String text, Speaker by, QuoteWords words) {
        Paragraphs first = Paragraphs.first(text);
        if (!isSpoken(text, first)) {
            return null;
        }
        Quoted said = from(text, first);
        Lexicon.Hit we = words.firstPersons.find(text, said.start());
        return we == null || we.end() > said.end() ? null : new Statement(said, by);
    }

    /** The person whom a headline such as "Statement by Director Jane Berg on the ruling" names. */
    private static @Nullable Speaker stating(String headline, QuoteWords words) {
        Lexicon.Hit hit = words.statements.at(headline, 0);
        int at = hit == null ? headline.length() : Gaps.skipSpace(headline, hit.end(), headline.length());
        NameScanner names = new NameScanner(headline, words);
        for (int i = at; i < headline.length() && headline.charAt(i) != ','; i++) {
            Name name = Character.isUpperCase(headline.charAt(i)) ? names.at(i) : null;
            if (name != null && name.isFull()) {
                Roles roles = new Roles(headline, words);
                return new Speaker(NameBook.plain(headline, name), roles.of(name, at, headline.length()), 0);
            }
            i = name == null ? i : name.end() - 1;
        }
        return null;
    }

    private static Quoted from(String text, Paragraphs first) {
        int end = end(text, first);
        return new Quoted(first.start(), first.start(), end, end);
    }

    private static int end(String text, Paragraphs first) {
        Paragraphs last = first;
        while (last.end() < text.length()) {
            Paragraphs next = last.next(text);
            if (!isSpoken(text, next)) {
                break;
            }
            last = next;
        }
        return last.end();
    }

    private static boolean isColon(String text, Paragraphs paragraph) {
        return paragraph.end() > paragraph.start() && text.charAt(paragraph.end() - 1) == ':';
    }

    /** "Statement by Jane Berg, chair of the association" on a line of its own. */
    private static boolean isHeading(String text, Paragraphs paragraph, QuoteWords words) {
        return paragraph.end() > paragraph.start()
                && paragraph.end() - paragraph.start() <= LONGEST_HEADING
                && !Gaps.isStop(text.charAt(paragraph.end() - 1))
                && words.statements.at(text, paragraph.start()) != null;
    }

    /** A paragraph of sentences: long enough, ending in a full stop, not in marks. */
    private static boolean isSpoken(String text, Paragraphs paragraph) {
        if (paragraph.end() - paragraph.start() < LEAST_LENGTH) {
            return false;
        }
        char first = text.charAt(paragraph.start());
        return !Marks.isMark(first)
                && !Character.isLowerCase(first)
                && ".!?…".indexOf(text.charAt(paragraph.end() - 1)) >= 0;
    }
}
