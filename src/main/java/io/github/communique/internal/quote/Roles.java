package io.github.communique.internal.quote;

import io.github.communique.language.Fold;
import io.github.communique.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** Reads the function of a person from the words beside the name. */
final class Roles {

    private static final int LONGEST = 160;
    private static final int LONGEST_BEFORE = 90;

    private final String text;
    private final QuoteWords words;

    Roles(String text, QuoteWords words) {
        this.text = text;
        this.words = words;
    }

    /** The apposition after a name, else the title and its complements before it, between two offsets; null for none. */
    @Nullable String of(Name name, int from, int to) {
        String after = after(name.end(), to);
        return after == null ? before(name, from) : after;
    }

    private @Nullable String after(int nameEnd, int to) {
        int at = skipParenthesis(nameEnd, to);
        if (at >= to || text.charAt(at) != ',') {
            return null;
        }
        int start = skipSpace(at + 1, to);
        int end = start;
        int limit = Math.min(to, start + LONGEST);
        while (end < limit && !ends(end, start)) {
            end++;
        }
        if (end == limit && limit < to) {
            return null;
        }
        return words.breaks.at(text, start) != null || end - start < 3 ? null : trimmed(start, end);
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
        for (int i = name.nameStart() - 1; i >= least; i--) {
            char c = text.charAt(i);
            if (i < name.start() && (",;:.!?()\n".indexOf(c) >= 0 || Marks.isMark(c))) {
                break;
            }
            if (Character.isLetter(c) && Marks.spaceBefore(text, i)) {
                if (words.verbs.at(text, i) != null) {
                    break;
                }
                function |= isFunction(i, name);
                begin = i;
            }
        }
        if (!function) {
            return null;
        }
        Lexicon.Hit article = words.articles.at(text, begin);
        return trimmed(article == null ? begin : article.end(), name.nameStart());
    }

    /** Mayor and Umweltministerin are functions, Mr. and Dr. are not. */
    private boolean isFunction(int at, Name name) {
        Lexicon.Hit title = words.title(text, at);
        if (title != null) {
            return title.value().equals("role");
        }
        int end = at;
        while (end < name.nameStart() && !Fold.isSpace(text.charAt(end))) {
            end++;
        }
        return words.isCompoundTitle(text, at, end);
    }

    private @Nullable String trimmed(int from, int to) {
        String role = text.substring(from, Math.max(from, to)).strip();
        if (role.startsWith("'") || role.startsWith("’")) {
            role = role.substring(1).strip();
        }
        if (role.endsWith(",")) {
            role = role.substring(0, role.length() - 1).strip();
        }
        return role.isEmpty() ? null : role;
    }

    private int skipParenthesis(int from, int to) {
        int at = skipSpace(from, to);
        if (at < to && text.charAt(at) == '(') {
            int limit = Math.min(to, at + 60);
            int close = at;
            while (close < limit && text.charAt(close) != ')') {
                close++;
            }
            return close < limit ? skipSpace(close + 1, to) : at;
        }
        return at;
    }

    private int skipSpace(int from, int to) {
        int at = from;
        while (at < to && Fold.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
