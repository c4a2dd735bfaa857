package io.github.communique.internal.read;

import org.jsoup.nodes.Element;

/** Targets of links. */
final class Links {

    private Links() {}

    /** The target, absolute where the base is known; fragments and schemes other than the web's stay as written. */
    static String target(Element link) {
        String href = link.attr("href").strip();
        if (href.startsWith("#") || href.startsWith("/cdn-cgi/l/email-protection") || hasScheme(href) || link.baseUri().isEmpty()) {
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
