package io.github.communique.internal.anatomy;

import io.github.communique.page.Metadata;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of the site that a page says it belongs to: what is beside the headline in its title. */
final class SiteNames {

    private static final List<String> PROPERTIES = List.of("og:site_name", "application-name", "jsonld.publisher");

    private static final int SHORTEST_LABEL = 3;
    private static final int LONGEST = 200;

    private final Set<String> keys = new HashSet<>();
    private final Set<String> hosts = new HashSet<>();

    SiteNames(Metadata metadata, @Nullable String url) {
        for (String property : PROPERTIES) {
            String name = metadata.get(property);
            if (name != null && name.length() <= LONGEST) {
                keys.add(Titles.key(name));
            }
        }
        addHost(url);
        addHost(metadata.canonicalUrl());
        addHost(metadata.get("og:url"));
        keys.remove("");
    }

    private void addHost(@Nullable String url) {
        String host = url == null ? null : host(url);
        if (host == null) {
            return;
        }
        if (!hosts.add(host)) {
            return;
        }
        String name = host.startsWith("www.") ? host.substring(4) : host;
        keys.add(Titles.key(name));
        keys.add(Titles.key(host));
        int start = 0;
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', start)) {
            if (dot - start >= SHORTEST_LABEL) {
                keys.add(Titles.key(name.substring(start, dot)));
            }
            start = dot + 1;
        }
    }

    /** The host of an address; of one that an archive keeps under its own, the host that it was copied from. */
    private static @Nullable String host(String url) {
        int scheme = url.lastIndexOf("://");
        if (scheme < 0) {
            return null;
        }
        int start = scheme + 3;
        int end = start;
        while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return url.substring(start, end);
    }

    /** Whether a piece of a title, or a line, is the name of the site. */
    boolean isName(String key) {
        return keys.contains(key);
    }

    /** A title without the site's name before it, or behind it with what follows the name; the title itself where no piece is one. */
    String without(String title) {
        List<String> pieces = Titles.pieces(title);
        int from = pieces.size() > 1 && isName(Titles.key(pieces.get(0))) ? 1 : 0;
        int to = from + 1;
        while (to < pieces.size() && !isName(Titles.key(pieces.get(to)))) {
            to++;
        }
        if (to - from >= pieces.size()) {
            return title.strip();
        }
        int start = from == 0 ? 0 : title.indexOf(pieces.get(1), pieces.get(0).length());
        int end = start;
        for (String piece : pieces.subList(from, to)) {
            end = title.indexOf(piece, end) + piece.length();
        }
        return title.substring(start, end).strip();
    }
}
