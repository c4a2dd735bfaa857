package io.github.communique.internal.anatomy;

import io.github.communique.page.Metadata;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of the site that a page says it belongs to: what is beside the headline in its title. */
final class SiteNames {

    private static final List<String> PROPERTIES =
            List.of("og:site_name", "application-name", "jsonld.publisher", "publisher", "dc.publisher");

    private static final int SHORTEST_LABEL = 3;
    private static final int LONGEST = 200;

    private final Set<String> keys = new HashSet<>();

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
        String name = host.startsWith("www.") ? host.substring(4) : host;
        keys.add(Titles.key(name));
        keys.add(Titles.key(host));
        String[] labels = name.split("\\.", -1);
        for (int i = 0; i + 1 < labels.length; i++) {
            if (labels[i].length() >= SHORTEST_LABEL) {
                keys.add(Titles.key(labels[i]));
            }
        }
    }

    /** The host of an address; of one that an archive keeps under its own, the host that it was copied from. */
    private static @Nullable String host(String url) {
        int last = url.lastIndexOf("://");
        int scheme = url.lastIndexOf('/', Math.max(0, last)) + 1;
        try {
            return URI.create(last < 0 ? url : url.substring(scheme)).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Whether a piece of a title, or a line, is the name of the site. */
    boolean isName(String key) {
        return keys.contains(key);
    }

    /** A title without the site's name at its ends; the title itself where neither piece there is one. */
    String without(String title) {
        List<String> pieces = Titles.pieces(title);
        int from = 0;
        int to = pieces.size();
        while (to - from > 1 && isName(Titles.key(pieces.get(to - 1)))) {
            to--;
        }
        while (to - from > 1 && isName(Titles.key(pieces.get(from)))) {
            from++;
        }
        if (to - from == pieces.size()) {
            return title.strip();
        }
        int start = title.indexOf(pieces.get(from));
        String last = pieces.get(to - 1);
        int end = title.indexOf(
                        last, from == to - 1 ? start : start + pieces.get(from).length())
                + last.length();
        return title.substring(start, Math.max(end, start));
    }
}
