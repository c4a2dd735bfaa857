package io.github.communique.filter;

import io.github.communique.internal.read.Readers;
import io.github.communique.internal.trace.Trace;
import io.github.communique.language.Fold;
import io.github.communique.page.Block;
import io.github.communique.page.Label;
import io.github.communique.page.Limits;
import io.github.communique.page.Page;
import io.github.communique.page.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the pages of one site have in common: menus, footers, teasers. Lines shared by three of the pages it was learnt from (by both where there are
 * only two) are not the release. Immutable and thread-safe.
 */
public final class SiteTemplate implements BoilerplateFilter {

    private static final int SHARED_BY = 3;

    private final Set<String> lines;
    private final int pages;

    private SiteTemplate(Set<String> lines, int pages) {
        this.lines = Set.copyOf(lines);
        this.pages = pages;
    }

    /**
     * Learns the template of a site. The stream is read to its end and not closed.
     *
     * @param sources pages of one site with different releases, at least two
     * @return a filter for pages of this site
     * @throws IllegalArgumentException if there are fewer than two pages
     * @throws io.github.communique.release.ReleaseException if a page is over the default limits
     */
    public static SiteTemplate learn(Stream<Source> sources) {
        Map<String, Integer> counts = new HashMap<>();
        int pages = 0;
        for (Iterator<Source> each = sources.iterator(); each.hasNext(); pages++) {
            Set<String> seen = new HashSet<>();
            for (Block block :
                    Readers.read(each.next(), Limits.DEFAULT, Trace.NONE).blocks()) {
                seen.add(key(block));
            }
            seen.forEach(line -> counts.merge(line, 1, Integer::sum));
        }
        if (pages < 2) {
            throw new IllegalArgumentException(
                    "a template is learnt from at least two pages of a site, not from " + pages);
        }
        int enough = Math.min(SHARED_BY, pages);
        Set<String> shared = new HashSet<>();
        counts.forEach((line, count) -> {
            if (count >= enough) {
                shared.add(line);
            }
        });
        return new SiteTemplate(shared, pages);
    }

    private static String key(Block block) {
        return Fold.fold(block.text());
    }

    /**
     * The number of different lines that the pages share.
     *
     * @return at least 0
     */
    public int size() {
        return lines.size();
    }

    @Override
    public List<Verdict> judge(Page page) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (lines.contains(key(block))) {
                verdicts.add(new Verdict(
                        block.index(), Label.TEMPLATE, "stands on several of " + pages + " pages of the site"));
            }
        }
        return verdicts;
    }
}
