package io.github.communique.internal.quote;

import io.github.communique.language.Fold;
import io.github.communique.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** Reads the function of a person from the words beside the name. */
final class Roles {

    private static final int LONGEST = 160;
    private static final int LONGEST_BEFORE = 90;
    private static final int MOST_ADJECTIVES = 2;
    private static final int SHORTEST_NOUN = 4;

    private final String text;
    private final QuoteWords words;

    Roles(String text, QuoteWords words) {
        this.text = text;
        this.words = words;
    }

    /** The title and its complements before a name, else the apposition after it, between two offsets; null for none. */
    @Nullable
    String of(Name name, int from, int to) {
        String before = before(name, from);
        return before == null ? after(name.end(), to) : before;
    }

    /** The role of a name that stands anywhere: before it, or an apposition that holds a title. */
    @Nullable
    String known(Name name) {
        String before = before(name, 0);
        if (before != null) {
            return before;
        }
        String after = after(name.end(), text.length());
        return after != null && holdsTitle(after) ? after : null;
    }

    /** Whether a sentence begins with a role and the name: "La juge Claire Fontanel a estimé". */
    boolean opens(Name name) {
        String role = before(name, 0);
        if (role == null) {
            return false;
        }
        int at = text.lastIndexOf(role, name.start());
        int before = Gaps.skipSpaceBack(text, at, 0);
        int article = wordStart(before, 0);
        int start = article < before && QuoteWords.isWord(words.articles, text, article, before)
                ? Gaps.skipSpaceBack(text, article, 0)
                : before;
        return start == 0 || Gaps.isStop(text.charAt(start - 1)) || text.charAt(start) == '\n';
    }

    /** Behind a space, or behind the apostrophe of an article. */
    private boolean startsWord(int at) {
        return Marks.spaceBefore(text, at) || Fold.fold(text.charAt(at - 1)) == '\'';
    }

    private boolean holdsTitle(String role) {
        for (int i = 0; i < role.length(); i++) {
            if (Character.isLetter(role.charAt(i))
                    && Marks.spaceBefore(role, i)
                    && isFunction(role, i, role.length())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String after(int nameEnd, int to) {
        int at = skipParenthesis(nameEnd, to);
        boolean comma = at < to && text.charAt(at) == ',';
        int start = Gaps.skipSpace(text, comma ? at + 1 : at, to);
        int behindAge = comma ? behindAge(start, to) : -1;
        if (behindAge > 0) {
            start = behindAge;
        }
        if (start >= to || (!comma && words.title(text, start) == null)) {
            return null;
        }
        int end = start;
        int limit = Math.min(to, start + LONGEST);
        while (end < limit && !ends(end, start)) {
            end++;
        }
        if (end == limit && limit < to) {
            return null;
        }
        return end - start < 3 || isNoRole(start) ? null : trimmed(start, end);
    }

    /** Where the apposition goes on behind the age of "Anna Berg, 42, a seamstress"; -1 where no age stands there. */
    private int behindAge(int start, int to) {
        int at = start;
        while (at < to && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at > start && at < to && text.charAt(at) == ',' ? Gaps.skipSpace(text, at + 1, to) : -1;
    }

    /** A relative clause, a place, a verb. */
    private boolean isNoRole(int start) {
        return words.breaks.at(text, start) != null
                || words.verbs.at(text, start) != null
                || words.pronouns.at(text, start) != null;
    }

    private boolean ends(int at, int start) {
        char c = text.charAt(at);
        if (c == ',' || c == ';' || c == ':' || c == '(' || c == '\n' || Marks.isMark(c)) {
            return true;
        }
        if (c == '.') {
            return at + 1 >= text.length() || !Character.isLetter(text.charAt(at + 1));
        }
        if ((c == '–' || c == '—') && Marks.spaceBefore(text, at)) {
            return true;
        }
        return at > start && Character.isLowerCase(c) && startsVerb(at);
    }

    private boolean startsVerb(int at) {
        return Fold.isSpace(text.charAt(at - 1)) && words.verbs.at(text, at) != null;
    }

    private @Nullable String before(Name name, int from) {
        int least = Math.max(from, name.start() - LONGEST_BEFORE);
        boolean function = false;
        int begin = name.nameStart();
        int end = begin;
        int lower = 0;
        int apposition = name.nameStart() > name.start() ? -1 : commaBefore(name.start());
        for (int i = name.nameStart() - 1; i >= least; i--) {
            char c = text.charAt(i);
            if (i < name.start() && i != apposition && (",;:.!?()\n".indexOf(c) >= 0 || Marks.isMark(c))) {
                break;
            }
            if (!Character.isLetter(c) || !startsWord(i)) {
                continue;
            }
            boolean here = isFunction(text, i, name.nameStart());
            lower = here || Character.isUpperCase(c) ? 0 : lower + 1;
            Lexicon.Hit verb = here ? null : words.verbs.at(text, i);
            if (verb != null && verb.end() > begin) {
                begin = Gaps.skipSpace(text, verb.end(), name.nameStart());
            }
            if (verb != null || (function && (lower > MOST_ADJECTIVES || isLink(i)))) {
                break;
            }
            if (!function && !here && words.title(text, i) != null) {
                end = i;
            }
            function |= here;
            begin = i;
        }
        return function ? trimmed(begin, end) : noun(name, from);
    }

    /** A noun of no known kind between an article or a verb of speech and a full name: "says librarian Anna Berg". */
    private @Nullable String noun(Name name, int from) {
        int end = name.start() - 1;
        if (!words.lowerNouns || !name.isFull() || end <= from || !Fold.isSpace(text.charAt(end))) {
            return null;
        }
        int start = wordStart(end, from);
        if (end - start < SHORTEST_NOUN || !Character.isLowerCase(text.charAt(start)) || isSmallWord(start, end)) {
            return null;
        }
        int before = start > from ? start - 1 : start;
        int beforeStart = wordStart(before, from);
        if (beforeStart == before) {
            return null;
        }
        boolean article = QuoteWords.isWord(words.articles, text, beforeStart, before);
        boolean verb = words.bareNouns && QuoteWords.isWord(words.verbs, text, beforeStart, before);
        return article || verb ? text.substring(start, end) : null;
    }

    private int wordStart(int end, int from) {
        int start = end;
        while (start > from && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        return start;
    }

    private boolean isSmallWord(int start, int end) {
        return words.isCommon(text, start, end)
                || words.title(text, start) != null
                || words.verbs.at(text, start) != null
                || isLink(start)
                || QuoteWords.isWord(words.fillers, text, start, end)
                || QuoteWords.isWord(words.pronouns, text, start, end);
    }

    private boolean isLink(int at) {
        return words.articles.at(text, at) != null || words.prepositions.at(text, at) != null;
    }

    /** Where the comma of "the director, Anna Berg" stands, -1 without one. */
    private int commaBefore(int nameStart) {
        int at = nameStart - 2;
        return at >= 0 && text.charAt(at) == ',' && Fold.isSpace(text.charAt(at + 1)) ? at : -1;
    }

    /** Mayor and Umweltministerin are functions, Mr. and Dr. are not. */
    private boolean isFunction(String where, int at, int to) {
        Lexicon.Hit title = words.title(where, at);
        if (title != null) {
            return title.value().equals("role");
        }
        int end = at;
        while (end < to && !Fold.isSpace(where.charAt(end))) {
            end++;
        }
        return words.isCompoundTitle(where, at, end)
                || (Character.isUpperCase(where.charAt(at)) && words.isOccupation(where, at, end));
    }

    /** Without adverbs, article and punctuation at the ends. */
    private @Nullable String trimmed(int from, int to) {
        int start = Gaps.skipSpace(text, skip(words.articles, skip(words.fillers, from)), to);
        int end = to;
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != '.') {
            end--;
        }
        return end - start < 2 ? null : text.substring(start, end);
    }

    private int skip(Lexicon lexicon, int from) {
        Lexicon.Hit hit = lexicon.at(text, from);
        if (hit == null) {
            return from;
        }
        int at = hit.end();
        while (at < text.length() && (Fold.isSpace(text.charAt(at)) || Fold.fold(text.charAt(at)) == '\'')) {
            at++;
        }
        return at;
    }

    private int skipParenthesis(int from, int to) {
        int at = Gaps.skipSpace(text, from, to);
        if (at < to && text.charAt(at) == '(') {
            int limit = Math.min(to, at + 60);
            int close = at;
            while (close < limit && text.charAt(close) != ')') {
                close++;
            }
            return close < limit ? Gaps.skipSpace(text, close + 1, to) : at;
        }
        return at;
    }
}
