package io.github.communique.internal.anatomy;

import io.github.communique.page.Metadata;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the metadata of a page say of its headline: the title, with the site's name around it, and the titles for other sites. */
final class TitleWitness {

    /** A title of fewer letters says too little to be looked for inside a heading. */
    private static final int LONG_CORE = 14;

    private static final int LONGEST = 1_000;

    private final List<String> titles = new ArrayList<>();
    private final List<String> cores = new ArrayList<>();
    private final List<String> exact = new ArrayList<>();

    TitleWitness(Metadata metadata) {
        add(metadata.title());
        add(metadata.get("og:title"));
        addExact(metadata.get("og:title"));
        addExact(metadata.get("jsonld.headline"));
    }

    private void add(@Nullable String title) {
        if (title != null && isUsable(title)) {
            titles.add(Titles.key(title));
            cores.add(Titles.key(Titles.withoutSite(title, null)));
        }
    }

    private static boolean isUsable(String title) {
        return !title.isBlank() && title.length() <= LONGEST;
    }

    private void addExact(@Nullable String title) {
        if (title != null && isUsable(title)) {
            exact.add(Titles.key(title));
        }
    }

    /** The share of a title that a line makes up; .9 for a line that holds the title and a little more, such as the date; else 0. */
    double share(String key) {
        double best = 0;
        for (int i = 0; i < titles.size() && key.length() >= 4; i++) {
            String title = titles.get(i);
            String core = cores.get(i);
            if (title.contains(key)) {
                best = Math.max(best, (double) key.length() / title.length());
            } else if (core.length() >= LONG_CORE && key.length() <= core.length() * 1.7 + 30 && key.contains(core)) {
                best = Math.max(best, 0.9);
            }
        }
        return best;
    }

    /** Whether a line is the title that the page gives to other sites. */
    boolean isExact(String key) {
        return exact.contains(key);
    }
}
