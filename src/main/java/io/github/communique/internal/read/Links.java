package io.github.communique.internal.read;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Targets of links. */
final class Links {

    private final boolean based;

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
        String absolute = link.absUrl("href");
        return absolute.isEmpty() ? href : absolute;
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
