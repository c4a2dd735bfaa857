package io.github.communique.internal.dateline;

import io.github.communique.internal.date.DateMatch;
import io.github.communique.internal.date.DateScanner;
import io.github.communique.page.Metadata;
import io.github.communique.page.Page;
import io.github.communique.release.DateSource;
import io.github.communique.release.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates that a page states outside its visible text. */
final class MetadataDates {

    /** Names that mean the day of publication and nothing else. */
    private static final List<String> PUBLISHED = List.of(
            "jsonld.datePublished",
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "html.newsdate",
            "front.date",
            "front.post_date",
            "front.published",
            "front.pubdate",
            "front.publishdate",
            "published_at",
            "published_time",
            "publication_date",
            "publication-date",
            "publicationdate",
            "publishdate",
            "publish_date",
            "publish-date",
            "published-date",
            "published_date",
            "pubdate",
            "datepublished",
            "date_published",
            "article.published",
            "article_date_original",
            "original-publish-date",
            "originalpublicationdate",
            "sailthru.date",
            "parsely-pub-date",
            "bt:pubdate",
            "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime",
            "rnews:datepublished",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date.published",
            "citation_publication_date",
            "citation_online_date",
            "ptime",
            "timestamp",
            "dateissued",
            "issued");
    /** Names that some sites use for the day of publication, others for that of a change. */
    private static final List<String> UNCLEAR = List.of(
            "jsonld.dateCreated",
            "article:created",
            "date",
            "dc.date",
            "dc.date.created",
            "dcterms.created",
            "dcterms.date",
            "dcterms.available",
            "datecreated",
            "created",
            "creation_date",
            "article:post_date",
            "article_date",
            "content_date",
            "citation_date",
            "doc_date",
            "docdate",
            "vr:published_time",
            "jsonld.uploadDate",
            "content-created",
            "pub_date",
            "build");
    /** Names of the day of the last change. */
    private static final List<String> MODIFIED = List.of(
            "jsonld.dateModified",
            "article:modified_time",
            "og:updated_time",
            "last-modified",
            "dcterms.modified",
            "dc.date.modified",
            "lastmod",
            "revised",
            "utime",
            "modificationdate");

    private static final int FIRST_YEAR = 1990;

    private final Metadata metadata;
    private final DateScanner scanner;

    MetadataDates(Page page, DateScanner scanner) {
        this.metadata = page.metadata();
        this.scanner = scanner;
    }

    @Nullable
    Evidence published() {
        return first(PUBLISHED);
    }

    @Nullable
    Evidence unclear() {
        return first(UNCLEAR);
    }

    @Nullable
    Evidence modified() {
        return first(MODIFIED);
    }

    private @Nullable Evidence first(List<String> names) {
        for (String name : names) {
            String value = metadata.get(name);
            PartialDate date = value == null ? null : read(value);
            if (value != null && date != null) {
                return new Evidence(date, DateSource.From.METADATA, value.strip(), name);
            }
        }
        return null;
    }

    /** The first time element among some blocks. */
    @Nullable
    Evidence time(int fromBlock, int toBlock) {
        for (Metadata.Time time : metadata.times()) {
            PartialDate date = time.block() < fromBlock
                            || time.block() > toBlock
                            || time.container().hidden()
                    ? null
                    : read(time.datetime());
            if (date != null) {
                return new Evidence(
                        date, DateSource.From.METADATA, time.datetime().strip(), "time element");
            }
        }
        return null;
    }

    /** A complete date in any usual form; placeholders such as 1970-01-01 are none. */
    private @Nullable PartialDate read(String value) {
        String text = value.length() > 80 ? value.substring(0, 80) : value;
        PartialDate compact = compact(text.strip());
        DateMatch match = compact != null ? null : scanner.find(text, 0);
        PartialDate date = match != null ? match.date() : compact;
        return date != null && date.complete() && date.year() != null && date.year() >= FIRST_YEAR ? date : null;
    }

    /** {@code 20240311}, with or without a time behind it. */
    private static @Nullable PartialDate compact(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        if (digits != 8 && digits != 14) {
            return null;
        }
        return UrlDates.date(text.substring(0, 4), text.substring(4, 6), text.substring(6, 8));
    }
}
