package io.github.communique.internal.read;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Targets of links. */
final class Links {

    private final boolean based;
    /** What the base puts before a path from its root, once it is known. */
    private @Nullable String origin;

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
        boolean path = isPlainPath(href);
        if (path && origin != null) {
            return origin + href;
        }
        String absolute = link.absUrl("href");
        if (path && absolute.endsWith(href)) {
            origin = absolute.substring(0, absolute.length() - href.length());
        }
        return absolute.isEmpty() ? href : absolute;
    }

    /** Whether a target is a path from the root in which nothing is to be resolved or escaped. */
    private static boolean isPlainPath(String href) {
        if (!href.startsWith("/") || href.startsWith("//")) {
            return false;
        }
        for (int i = 1; i < href.length(); i++) {
            char c = href.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '-'
                    || c == '_'
                    || c == '/'
                    || (c == '.' && href.charAt(i - 1) != '/');
            if (!plain) {
                return false;
            }
        }
        return true;
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
