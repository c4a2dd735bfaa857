package io.github.communique.internal.anatomy;

import io.github.communique.page.Metadata;
import io.github.communique.page.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the metadata of a page say of its headline: the title, with the site's name around it, and the titles for other sites. */
final class TitleWitness {

    /** Metadata that name a headline, the most trusted first; the title itself comes last. */
    private static final List<String> PROPERTIES = List.of("jsonld.headline", "og:title", "twitter:title");

    private static final String TITLE = "title";

    /** A title of fewer letters says too little to be looked for inside a heading. */
    private static final int LONG_CORE = 14;

    private static final int LONGEST = 1_000;

    /**
     * A headline as the metadata have it.
     *
     * @param name the property
     * @param text without the site's name: where that is not known, the longest piece of the title
     * @param key its letters and digits
     * @param whole those of the whole, only a known name of the site left out
     */
    record Claim(String name, String text, String key, String whole) {

        boolean says(String other) {
            return key.equals(other) || whole.equals(other);
        }
    }

    private final SiteNames sites;
    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, Claim> seen = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();

    TitleWitness(Page page) {
        Metadata metadata = page.metadata();
        sites = new SiteNames(metadata, page.url());
        for (String property : PROPERTIES) {
            add(property, metadata.get(property));
        }
        add(TITLE, metadata.title());
    }

    private void add(String name, @Nullable String title) {
        if (title == null || title.isBlank() || title.length() > LONGEST) {
            return;
        }
        Claim same = seen.get(title);
        if (same != null
                && (!name.equals(TITLE) || same.text().length() < title.strip().length())) {
            claims.add(same);
            return;
        }
        String core = sites.without(title);
        String whole = Titles.key(core);
        if (whole.isEmpty() || sites.isName(whole)) {
            return;
        }
        List<String> parts = Titles.pieces(core);
        String text = name.equals(TITLE) && core.length() == title.strip().length() ? longest(parts) : core;
        Claim claim = new Claim(name, text, text.equals(core) ? whole : Titles.key(text), whole);
        claims.add(claim);
        seen.put(title, claim);
        beginnings.add(Titles.key(parts.get(0)));
    }

    private static String longest(List<String> pieces) {
        String longest = "";
        for (String piece : pieces) {
            longest = piece.length() > longest.length() ? piece : longest;
        }
        return longest;
    }

    List<Claim> claims() {
        return claims;
    }

    SiteNames sites() {
        return sites;
    }

    /** The share of a title that a line makes up, or that the title makes up of a line that holds a little more, such as the date; else 0. */
    double share(String key) {
        double best = 0;
        for (Claim claim : claims) {
            if (key.length() >= 4 && claim.whole().contains(key)) {
                best = Math.max(best, (double) key.length() / claim.whole().length());
            } else if (claim.key().length() >= LONG_CORE
                    && key.length() <= claim.key().length() * 1.7 + 30
                    && key.contains(claim.key())) {
                best = Math.max(best, (double) claim.key().length() / key.length());
            }
        }
        return best;
    }

    /** How many of the metadata say just this. */
    int agreeing(String key) {
        int count = 0;
        for (Claim claim : claims) {
            count += claim.says(key) ? 1 : 0;
        }
        return count;
    }

    /** How many of the metadata say this, alone or with more around it. */
    int carrying(String key) {
        int count = 0;
        for (Claim claim : claims) {
            count += claim.whole().contains(key) ? 1 : 0;
        }
        return count;
    }

    /** Whether a line is all of a title. */
    boolean isWhole(String key) {
        return claims.stream().anyMatch(claim -> claim.whole().equals(key));
    }

    /** Whether a line is what a title begins with, up to its first separator. */
    boolean isBeginning(String key) {
        return beginnings.contains(key);
    }
}
