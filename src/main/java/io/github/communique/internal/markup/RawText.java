package io.github.communique.internal.markup;

import io.github.communique.internal.trace.Trace;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where comments and the content of elements end in which tags are text. One that someone left open would swallow the rest of the page: it is closed
 * where it does least harm.
 */
final class RawText {

    /** What stands behind a title, and never in one. */
    private static final List<String> PARTS = List.of("</head", "<body", "<meta", "<link", "<script");
    /** A script may take a look at all the rest to find its end; so many may look in vain, and so many repairs are told of. */
    private static final int MOST = 4;

    private static final int NONE = -1;

    private final String source;
    private final int length;
    private final Trace trace;
    /** Names of elements that nothing ends from here on. */
    private final Set<String> endless = new HashSet<>();

    private boolean endlessComments;
    private int repairs;
    private int vainScripts;
    /** Whether a comment starts in the content that was looked at last. */
    private boolean commented;

    RawText(String source, Trace trace) {
        this.source = source;
        this.length = source.length();
        this.trace = trace;
    }

    /** The end of the content of an element. */
    int end(Tag tag, int from, boolean elsewhere) {
        String name = tag.name();
        int end = plainEnd(from, name);
        return switch (tag.kind) {
            case SCRIPT -> scriptEnd(from, end, elsewhere);
            case TITLE -> titleEnd(from, end, name);
            case XMP -> end == NONE ? length : end;
            default -> end != NONE ? end : name.equals("style") ? nextTag(from, name) : repaired(from, name);
        };
    }

    private int titleEnd(int from, int end, String name) {
        int next = source.indexOf('<', from);
        boolean left = next >= 0 && next != end && PARTS.stream().anyMatch(part -> opens(next, part));
        return left || end == NONE ? nextTag(from, name) : end;
    }

    private boolean opens(int at, String part) {
        return source.regionMatches(true, at, part, 0, part.length());
    }

    private int nextTag(int from, String name) {
        int next = source.indexOf('<', from);
        return next < 0 ? length : repaired(next, name);
    }

    /**
     * The end of a script. What follows {@code <!--} in a script is text up to {@code -->} where it opens another script, as old pages that write scripts
     * do.
     */
    private int scriptEnd(int from, int end, boolean elsewhere) {
        if (end == NONE) {
            return elsewhere ? repaired(from, "script") : length;
        }
        if (!commented) {
            return end;
        }
        int escaped = vainScripts < MOST ? escapedEnd(from) : NONE;
        vainScripts += escaped == NONE ? 1 : 0;
        return escaped == NONE ? repaired(end, "script") : escaped;
    }

    private int escapedEnd(int from) {
        boolean escaped = false;
        boolean twice = false;
        int i = from;
        while (true) {
            i = escaped ? nextInEscaped(i) : source.indexOf('<', i);
            if (i < 0) {
                return NONE;
            }
            if (source.charAt(i) == '-') {
                boolean closes = source.startsWith("-->", i);
                escaped = !closes;
                twice = twice && !closes;
                i += closes ? 3 : 1;
            } else if (isEndTag(i, "script")) {
                if (!twice) {
                    return i;
                }
                twice = false;
                i += 2;
            } else if (escaped && isName(i + 1, "script")) {
                twice = true;
                i++;
            } else if (!escaped && source.startsWith("<!--", i)) {
                escaped = true;
                i += 2;
            } else {
                i++;
            }
        }
    }

    private int nextInEscaped(int from) {
        for (int i = from; i < length; i++) {
            char c = source.charAt(i);
            if (c == '<' || c == '-') {
                return i;
            }
        }
        return NONE;
    }

    /** The first end tag of a name, or -1. */
    private int plainEnd(int from, String name) {
        commented = false;
        if (endless.contains(name)) {
            return NONE;
        }
        int at = source.indexOf('<', from);
        while (at >= 0 && !isEndTag(at, name)) {
            commented = commented || source.startsWith("!--", at + 1);
            at = source.indexOf('<', at + 1);
        }
        if (at < 0) {
            endless.add(name);
        }
        return at;
    }

    boolean isEndTag(int at, String name) {
        return at + 1 < length && source.charAt(at + 1) == '/' && source.charAt(at) == '<' && isName(at + 2, name);
    }

    private boolean isName(int at, String name) {
        int end = at + name.length();
        return end < length
                && Chars.endsName(source.charAt(end))
                && source.regionMatches(true, at, name, 0, name.length());
    }

    /** The offset behind the comment that starts at an offset. */
    int commentEnd(int from) {
        int close = endlessComments ? NONE : source.indexOf('>', from + 4);
        while (close >= 0 && !closes(from, close)) {
            close = source.indexOf('>', close + 1);
        }
        if (close >= 0) {
            return close + 1;
        }
        endlessComments = true;
        int first = source.indexOf('>', from);
        boolean swallowsMost = length - from > from && first >= 0;
        return swallowsMost ? repaired(first + 1, "comment") : length;
    }

    /** Whether a comment that starts at an offset ends with the sign at another. */
    private boolean closes(int from, int sign) {
        return (sign >= from + 4 && source.startsWith("--", sign - 2))
                || (sign >= from + 7 && source.startsWith("--!", sign - 3));
    }

    private int repaired(int at, String what) {
        if (repairs++ < MOST) {
            trace.note("read", "closed a " + what + " that would swallow the rest of the page");
        }
        return at;
    }
}
