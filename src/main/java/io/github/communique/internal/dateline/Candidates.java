package io.github.communique.internal.dateline;

import io.github.communique.internal.date.DateScanner;
import io.github.communique.language.LanguagePack;
import io.github.communique.page.Label;
import io.github.communique.page.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that may be the day of publication, the surest first: metadata that mean nothing else, labelled lines beside the headline, the headline of an
 * issue, lines of date below it, elements of time, lines above it, the address, unclear metadata and closing lines. Only where none of these is
 * there, the whole page, dates of changes, and last what names a month without a day.
 */
final class Candidates {

    private final MetadataDates metadata;
    private final List<Evidence> all;
    private final @Nullable Evidence printed;

    private Candidates(MetadataDates metadata, List<Evidence> all, @Nullable Evidence printed) {
        this.metadata = metadata;
        this.all = all;
        this.printed = printed;
    }

    static Candidates of(Page page, int headline, int bodyStart, int bodyEnd, List<Label> labels, LanguagePack pack) {
        DateScanner scanner = DateScanner.of(pack, PageCountry.of(page));
        DateLine lines = new DateLine(pack, scanner);
        MetadataDates metadata = new MetadataDates(page, scanner);
        VisibleDates visible = new VisibleDates(page, labels, headline, bodyStart, bodyEnd, lines, scanner);
        List<VisibleDates.Line> below = visible.below();
        List<VisibleDates.Line> above = visible.above();
        Evidence labelled = of(DateLine.Role.PUBLISHED, below);
        Evidence plain = of(DateLine.Role.PLAIN, below);
        List<Evidence> all = new ArrayList<>(metadata.published());
        add(all, labelled);
        add(all, of(DateLine.Role.PUBLISHED, above));
        add(all, visible.inHeadline());
        add(all, plain);
        add(all, visible.inFirstParagraph());
        add(all, metadata.time(visible::isHead));
        add(all, of(DateLine.Role.PLAIN, above));
        add(all, UrlDates.find(page.url()));
        add(all, UrlDates.find(page.metadata().canonicalUrl()));
        all.addAll(metadata.unclear());
        add(all, visible.closing());
        if (all.isEmpty()) {
            PageDates anywhere = new PageDates(page, labels, headline, lines, scanner);
            anywhere.find();
            all.addAll(anywhere.published());
            all.addAll(metadata.scripts());
            add(all, metadata.time(block -> block >= labels.size() || labels.get(block) != Label.COMMENTS));
            add(all, of(DateLine.Role.UPDATED, below));
            add(all, of(DateLine.Role.UPDATED, above));
            add(all, anywhere.updated());
            all.addAll(metadata.modified());
            add(all, metadata.month());
            add(all, visible.month());
            add(all, UrlDates.month(page.url()));
        }
        return new Candidates(metadata, all, labelled == null ? plain : labelled);
    }

    private static void add(List<Evidence> all, @Nullable Evidence more) {
        if (more != null) {
            all.add(more);
        }
    }

    private static @Nullable Evidence of(DateLine.Role role, List<VisibleDates.Line> lines) {
        for (VisibleDates.Line line : lines) {
            if (line.role() == role) {
                return line.evidence();
            }
        }
        return null;
    }

    /** Every candidate, the surest first. */
    List<Evidence> all() {
        return all;
    }

    /** The date that the page prints below its headline, whatever else it says; or null. */
    @Nullable
    Evidence printed() {
        return printed;
    }

    /** Dates of changes that metadata name. */
    List<Evidence> changes() {
        return metadata.modified();
    }
}
