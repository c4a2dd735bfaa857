package io.github.communique.internal.anatomy;

import io.github.communique.language.Fold;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Finds e-mail addresses in text, written plainly or hidden from robots as {@code press(at)example.org} or {@code press at example dot org}.
 * Linear in the text: every address is read outwards from its at sign, over bounded stretches.
 */
public final class EmailScanner {

    /**
     * An e-mail address.
     *
     * @param start offset of its first unit in the text
     * @param end one past the last unit
     * @param address the address in its usual form; null where the page keeps it from readers ({@code [email protected]})
     */
    public record Email(int start, int end, @Nullable String address) {}

    /** No mailbox name is longer (RFC 5321). */
    private static final int LONGEST_LOCAL = 64;
    /** No domain name is longer. */
    private static final int LONGEST_DOMAIN = 253;

    /** A mailbox name is not spelled in more parts. */
    private static final int MOST_PARTS = 4;
    /** A spelled dot with brackets and spaces inside is not longer. */
    private static final int LONGEST_DOT = 12;

    /** An at sign or a dot, as printed. */
    private record Sign(int start, int end, boolean bare) {}

    private final CueWords at;
    private final CueWords dot;
    private final CueWords hidden;

    private EmailScanner(CueWords at, CueWords dot, CueWords hidden) {
        this.at = at;
        this.dot = dot;
        this.hidden = hidden;
    }

    /**
     * The scanner of a language.
     *
     * @param pack the words of the text's language
     * @return a scanner
     */
    public static EmailScanner of(LanguagePack pack) {
        return new EmailScanner(
                CueWords.of(pack, "contact.at"), CueWords.of(pack, "contact.dot"), CueWords.of(pack, "contact.hidden"));
    }

    /**
     * The first address inside a range.
     *
     * @param text any text
     * @param from where to start looking
     * @param to where to stop
     * @return the address, or null where there is none
     */
    public @Nullable Email find(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            Email email =
                    switch (text.charAt(i)) {
                        case '@', '\uFF20' -> around(text, new Sign(i, i + 1, false), from, to);
                        case '(', '[', '{', '<' -> bracketed(text, i, from, to);
                        default -> isSpace(text, i - 1) ? spelled(text, i, from, to) : null;
                    };
            if (email != null) {
                return email;
            }
        }
        return null;
    }

    private @Nullable Email bracketed(CharSequence text, int open, int from, int to) {
        Lexicon.Hit secret = hidden.at(text, open);
        if (secret != null && secret.end() <= to) {
            return new Email(open, secret.end(), null);
        }
        Sign sign = inBrackets(text, open, at);
        return sign == null ? null : around(text, sign, from, to);
    }

    private @Nullable Email spelled(CharSequence text, int start, int from, int to) {
        Lexicon.Hit word = at.at(text, start);
        if (word == null || !isSpace(text, word.end())) {
            return null;
        }
        return around(text, new Sign(start, word.end(), true), from, to);
    }

    private static @Nullable Sign inBrackets(CharSequence text, int open, CueWords words) {
        int inside = skipSpaces(text, open + 1);
        Lexicon.Hit word = words.at(text, inside);
        if (word == null && inside < text.length() && text.charAt(inside) == '@') {
            word = new Lexicon.Hit(inside, inside + 1, "@");
        }
        if (word == null) {
            return null;
        }
        int close = skipSpaces(text, word.end());
        return close < text.length() && ")]}>".indexOf(text.charAt(close)) >= 0
                ? new Sign(open, close + 1, false)
                : null;
    }

    private @Nullable Email around(CharSequence text, Sign sign, int from, int to) {
        boolean spaced =
                sign.end() - sign.start() > 1 || (isSpace(text, sign.start() - 1) && isSpace(text, sign.end()));
        int localEnd = spaced ? skipSpacesBack(text, sign.start(), from) : sign.start();
        int start = localStart(text, localEnd, from);
        if (start == localEnd) {
            return null;
        }
        StringBuilder address = new StringBuilder();
        append(address, text, start, localEnd);
        if (sign.end() - sign.start() > 1) {
            start = spelledLocal(text, start, from, address);
        }
        if (address.length() == 0) {
            return null;
        }
        address.append('@');
        int end = domain(text, spaced ? skipSpaces(text, sign.end()) : sign.end(), to, sign.bare(), address);
        return end < 0 ? null : new Email(start, end, address.toString());
    }

    /** Reads further parts in front of spelled dots: "ada dot winter at ..."; returns where the first one begins. */
    private int spelledLocal(CharSequence text, int from, int limit, StringBuilder address) {
        int start = from;
        for (int parts = 0; parts < MOST_PARTS; parts++) {
            int dotStart = dotBefore(text, skipSpacesBack(text, start, limit), limit);
            int end = dotStart < 0 ? -1 : skipSpacesBack(text, dotStart, limit);
            int next = end < 0 ? -1 : localStart(text, end, limit);
            if (end < 0 || next >= end) {
                break;
            }
            StringBuilder part = new StringBuilder();
            append(part, text, next, end);
            address.insert(0, part.append('.'));
            start = next;
        }
        return start;
    }

    /** Where the spelled dot begins that ends at an offset, or -1. */
    private int dotBefore(CharSequence text, int end, int limit) {
        for (int i = end - 1; i >= Math.max(limit, end - LONGEST_DOT); i--) {
            boolean bracket = "([{".indexOf(text.charAt(i)) >= 0;
            Sign sign = bracket ? inBrackets(text, i, dot) : null;
            Lexicon.Hit word = !bracket && isSpace(text, i - 1) ? dot.at(text, i) : null;
            if ((sign != null && sign.end() == end) || (word != null && word.end() == end)) {
                return i;
            }
        }
        return -1;
    }

    private static int localStart(CharSequence text, int end, int from) {
        int limit = Math.max(from, end - LONGEST_LOCAL);
        int start = end;
        while (start > limit && isLocal(text.charAt(start - 1))) {
            start--;
        }
        while (start < end && !Character.isLetterOrDigit(text.charAt(start)) && text.charAt(start) != '_') {
            start++;
        }
        return start;
    }

    /** Reads labels and dots; returns the end, or -1 where no domain stands there. */
    private int domain(CharSequence text, int from, int to, boolean mustSpell, StringBuilder address) {
        int limit = Math.min(to, from + LONGEST_DOMAIN);
        int end = from;
        int labels = 0;
        int lastLabel = 0;
        boolean spelled = false;
        int i = from;
        while (i < limit) {
            int labelEnd = i;
            int letters = 0;
            while (labelEnd < limit && isDomain(text.charAt(labelEnd))) {
                letters += Character.isLetter(text.charAt(labelEnd)) ? 1 : 0;
                labelEnd++;
            }
            if (labelEnd == i) {
                break;
            }
            if (labels > 0) {
                address.append('.');
            }
            append(address, text, i, labelEnd);
            labels++;
            lastLabel = letters;
            end = labelEnd;
            Sign next = dotAt(text, labelEnd);
            if (next == null) {
                break;
            }
            spelled |= next.bare();
            i = next.end();
        }
        return labels >= 2 && lastLabel >= 2 && (spelled || !mustSpell) ? end : -1;
    }

    private @Nullable Sign dotAt(CharSequence text, int i) {
        if (i < text.length() && text.charAt(i) == '.') {
            return new Sign(i, i + 1, false);
        }
        int word = skipSpaces(text, i);
        if (word < text.length() && "([{".indexOf(text.charAt(word)) >= 0) {
            Sign sign = inBrackets(text, word, dot);
            return sign == null ? null : new Sign(word, skipSpaces(text, sign.end()), true);
        }
        Lexicon.Hit hit = word == i ? null : dot.at(text, word);
        return hit == null || !isSpace(text, hit.end()) ? null : new Sign(word, skipSpaces(text, hit.end()), true);
    }

    private static void append(StringBuilder address, CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isInvisible(text.charAt(i))) {
                address.append(text.charAt(i));
            }
        }
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0 || isInvisible(c);
    }

    private static boolean isDomain(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || isInvisible(c);
    }

    /** Soft hyphens and zero-width marks: printed for the line break only. */
    private static boolean isInvisible(char c) {
        return c == '\u00AD' || (c >= '\u200B' && c <= '\u200F') || c == '\u2060' || c == '\uFEFF';
    }

    private static boolean isSpace(CharSequence text, int i) {
        return i >= 0 && i < text.length() && Fold.isSpace(text.charAt(i));
    }

    private static int skipSpaces(CharSequence text, int i) {
        while (isSpace(text, i)) {
            i++;
        }
        return i;
    }

    private static int skipSpacesBack(CharSequence text, int i, int from) {
        while (i > from && isSpace(text, i - 1)) {
            i--;
        }
        return i;
    }
}
