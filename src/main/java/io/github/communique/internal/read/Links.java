package io.github.communique.internal.read;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Targets of links. */
final class Links {

    private final boolean based;
    /** What the base puts before a path from its root, once it is known. */
    private @Nullable String origin;
    /** What it puts before a path from its own folder. */
    private @Nullable String folder;

    /** Links of a document; its base is looked up once, for elements search theirs all the way up. */
    Links(Document document) {
        this.based = !document.baseUri().isEmpty();
    }

    /** The target, absolute where the base is known; fragments and schemes other than the web's stay as written. */
    String target(Element link) {
        String href = link.attributes().get("href").strip();
        if (!based || href.startsWith("#") || href.startsWith("/cdn-cgi/l/email-protection") || hasScheme(href)) {
            return href;
        }
        if (!isPlainPath(href)) {
            return resolved(link, href);
        }
        boolean rooted = href.charAt(0) == '/';
        String before = rooted ? origin : folder;
        if (before != null) {
            return before + href;
        }
        String absolute = resolved(link, href);
        if (absolute.endsWith(href)) {
            before = absolute.substring(0, absolute.length() - href.length());
            origin = rooted ? before : origin;
            folder = rooted ? folder : before;
        }
        return absolute;
    }

    private static String resolved(Element link, String href) {
        String absolute = link.absUrl("href");
        return absolute.isEmpty() ? href : absolute;
    }

    /** Whether a target is a path in which nothing is to be resolved or escaped. */
    private static boolean isPlainPath(String href) {
        if (href.isEmpty() || href.startsWith("//") || !(href.charAt(0) == '/' || isWordLike(href.charAt(0)))) {
            return false;
        }
        for (int i = 1; i < href.length(); i++) {
            char c = href.charAt(i);
            boolean plain = isWordLike(c)
                    || c == '-'
                    || c == '/'
                    || c == '?'
                    || c == '='
                    || c == '&'
                    || (c == '.' && href.charAt(i - 1) != '/');
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWordLike(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    private static boolean hasScheme(String href) {
        for (int i = 0; i < href.length(); i++) {
            char c = href.charAt(i);
            if (c == ':') {
                return i > 0;
            }
            if (!Character.isLetterOrDigit(c) && c != '+' && c != '-' && c != '.') {
                return false;
            }
        }
        return false;
    }
}
