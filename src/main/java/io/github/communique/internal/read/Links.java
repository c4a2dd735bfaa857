package io.github.communique.internal.read;

import io.github.communique.internal.markup.Attribute;
import io.github.communique.internal.markup.Element;
import io.github.communique.internal.markup.Tree;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Targets of links. */
final class Links {

    private static final String PROTECTED = "/cdn-cgi/l/email-protection";

    private final String base;
    /** What the base puts before a path from its own folder, a path from its root and an address without scheme, once it is known. */
    private final @Nullable String[] before = new @Nullable String[3];

    /** Links of a page that stands at an address, or nowhere, unless it says so itself. */
    Links(Tree tree, String address) {
        String base = "";
        for (Element element : tree.bases()) {
            base = base.isEmpty() ? resolve(address, element.value(Attribute.HREF)) : base;
        }
        this.base = base.isEmpty() ? address : base;
        learn();
    }

    /** What a plain base puts before targets can be told without resolving one. */
    private void learn() {
        int scheme = base.indexOf(':') + 1;
        if (!base.startsWith("//", scheme) || !isPlain(base.substring(scheme))) {
            return;
        }
        int root = base.indexOf('/', scheme + 2);
        int end = 0;
        while (end < base.length() && base.charAt(end) != '?' && base.charAt(end) != '#') {
            end++;
        }
        if (root > scheme + 2 && root < end) {
            before[2] = base.substring(0, scheme);
            before[1] = base.substring(0, root);
            before[0] = base.substring(0, base.lastIndexOf('/', end - 1) + 1);
        }
    }

    /**
     * The target, absolute where the base is known; fragments and schemes other than the web's stay as written. What Cloudflare keeps beside
     * the target of a protected address stands behind it, as in the links where it does so itself.
     */
    String target(Element link) {
        String href = link.value(Attribute.HREF).strip();
        return href.endsWith(PROTECTED) ? PROTECTED + "#" + link.value(Attribute.DATA_CFEMAIL) : target(href);
    }

    String target(String href) {
        if (base.isEmpty() || href.startsWith("#") || href.startsWith(PROTECTED) || hasScheme(href)) {
            return href;
        }
        if (!isPlain(href)) {
            return resolved(href);
        }
        int slashes = !href.startsWith("/") ? 0 : !href.startsWith("//") ? 1 : 2;
        String known = before[slashes];
        if (known != null) {
            return known + href;
        }
        String absolute = resolved(href);
        if (absolute.endsWith(href)) {
            before[slashes] = absolute.substring(0, absolute.length() - href.length());
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

    /** Whether nothing is to be resolved or escaped in a target that stands behind what the base puts before it. */
    private static boolean isPlain(String href) {
        int name = href.startsWith("//") ? 2 : 0;
        boolean plain =
                name < href.length() && (isWordLike(href.charAt(name)) || (name == 0 && href.charAt(name) == '/'));
        for (int i = name + 1; plain && i < href.length(); i++) {
            char c = href.charAt(i);
            boolean folder = c == '.' && href.charAt(i - 1) == '/';
            boolean host = c == ':' || c == '@';
            plain = c > ' ' && c < 0x7F && c != '\\' && !folder && !host;
        }
        return plain;
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
