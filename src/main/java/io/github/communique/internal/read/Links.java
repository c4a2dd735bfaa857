package io.github.communique.internal.read;

import io.github.communique.internal.markup.Attribute;
import io.github.communique.internal.markup.Element;
import io.github.communique.internal.markup.Tree;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Targets of links. */
final class Links {

    private final String base;
    /** What the base puts before a path from its root, once it is known. */
    private @Nullable String origin;
    /** What it puts before a path from its own folder. */
    private @Nullable String folder;

    /** Links of a page that stands at an address, or nowhere, unless it says so itself. */
    Links(Tree tree, String address) {
        String base = "";
        for (Element element : tree.bases()) {
            base = base.isEmpty() ? resolve(address, element.value(Attribute.HREF)) : base;
        }
        this.base = base.isEmpty() ? address : base;
    }

    /** The target, absolute where the base is known; fragments and schemes other than the web's stay as written. */
    String target(Element link) {
        return target(link.value(Attribute.HREF).strip());
    }

    String target(String href) {
        if (base.isEmpty()
                || href.startsWith("#")
                || href.startsWith("/cdn-cgi/l/email-protection")
                || hasScheme(href)) {
            return href;
        }
        if (!isPlainPath(href)) {
            return resolved(href);
        }
        boolean rooted = href.charAt(0) == '/';
        String before = rooted ? origin : folder;
        if (before != null) {
            return before + href;
        }
        String absolute = resolved(href);
        if (absolute.endsWith(href)) {
            before = absolute.substring(0, absolute.length() - href.length());
            origin = rooted ? before : origin;
            folder = rooted ? folder : before;
        }
        return absolute;
    }

    private String resolved(String href) {
        String absolute = resolve(base, href);
        return absolute.isEmpty() ? href : absolute;
    }

    /** As jsoup resolves it; empty where that gives no address. */
    private static String resolve(String base, String href) {
        return new Document(base).attr("href", href).absUrl("href");
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
