package io.github.communique.internal.dateline;

import io.github.communique.internal.date.DateMatch;
import io.github.communique.internal.date.DateScanner;
import io.github.communique.language.Fold;
import io.github.communique.language.LanguagePack;
import io.github.communique.page.Metadata;
import io.github.communique.page.Page;
import io.github.communique.release.DateSource;
import io.github.communique.release.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Dates that a page states outside its visible text. */
final class MetadataDates {

    private static final List<String> PUBLISHED = names("date.meta-published");
    private static final List<String> UNCLEAR = names("date.meta-unclear");
    private static final List<String> SCRIPT = names("date.meta-script");
    private static final List<String> MODIFIED = names("date.meta-modified");

    /** The property of an item in mid-page, which may be a comment or a related story. */
    private static final String ITEM = "datepublished";

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;
    /** The digits of seconds since 1970, until the year 2286. */
    private static final int SECONDS = 10;

    private static final int LONGEST_VALUE = 80;
    /** The length of {@code 2024-03}. */
    private static final int MONTH = 7;

    private final Metadata metadata;
    private final DateScanner scanner;
    /** Names of properties that may be dates, by their letters and digits. */
    private final Map<String, String> names = new HashMap<>();

    MetadataDates(Page page, DateScanner scanner) {
        this.metadata = page.metadata();
        this.scanner = scanner;
        metadata.properties().forEach((name, value) -> {
            if (value.length() <= LONGEST_VALUE && startsLikeDate(value)) {
                names.merge(squeezed(name), name, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        });
    }

    private static List<String> names(String section) {
        return LanguagePack.undetermined().phrases(section);
    }

    /** Whether two digits stand in a text. */
    private static boolean startsLikeDate(String value) {
        for (int i = 1; i < value.length(); i++) {
            if (Character.isDigit(value.charAt(i)) && Character.isDigit(value.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static String squeezed(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLetterOrDigit(name.charAt(i))) {
                letters.append(Fold.fold(name.charAt(i)));
            }
        }
        return letters.toString();
    }

    /** Dates of publication, the surest first. */
    List<Evidence> published() {
        return all(PUBLISHED, true);
    }

    /** Dates that may be those of a change. */
    List<Evidence> unclear() {
        return all(UNCLEAR, false);
    }

    /** Dates of publication in data for scripts. */
    List<Evidence> scripts() {
        return all(SCRIPT, false);
    }

    /** Dates of changes. */
    List<Evidence> modified() {
        return all(MODIFIED, false);
    }

    /** A date of publication that is a year and a month, {@code 2024-03}, or null. */
    @Nullable
    Evidence month() {
        for (String sort : names.isEmpty() ? List.<String>of() : PUBLISHED) {
            String name = names.get(sort);
            String value = name == null ? null : metadata.get(name);
            PartialDate month = value == null ? null : month(value.strip());
            if (name != null && value != null && month != null) {
                return new Evidence(month, DateSource.From.METADATA, value.strip(), name);
            }
        }
        return null;
    }

    private static @Nullable PartialDate month(String text) {
        boolean form = text.length() == MONTH && text.charAt(4) == '-';
        for (int i = 0; form && i < MONTH; i++) {
            form = i == 4 || (text.charAt(i) >= '0' && text.charAt(i) <= '9');
        }
        if (!form) {
            return null;
        }
        PartialDate first = UrlDates.date(text.substring(0, 4), text.substring(5), "01");
        return first == null ? null : new PartialDate(first.year(), first.month(), null);
    }

    private List<Evidence> all(List<String> sorts, boolean isPublished) {
        List<Evidence> found = new ArrayList<>();
        for (String sort : names.isEmpty() ? List.<String>of() : sorts) {
            String name = names.get(sort);
            String value = name == null ? null : metadata.get(name);
            PartialDate date = value == null ? null : read(value);
            if (name != null && value != null && date != null) {
                found.add(new Evidence(
                        date, DateSource.From.METADATA, value.strip(), name, isPublished && !sort.equals(ITEM)));
            }
        }
        return found;
    }

    /** The first visible element of time in a block that passes. */
    @Nullable
    Evidence time(IntPredicate blocks) {
        for (Metadata.Time time : metadata.times()) {
            boolean seen = blocks.test(time.block()) && !time.container().hidden();
            PartialDate date = seen ? read(time.datetime()) : null;
            if (date != null) {
                return new Evidence(
                        date, DateSource.From.METADATA, time.datetime().strip(), "time element");
            }
        }
        return null;
    }

    /** A complete date in any usual form; placeholders such as 1970-01-01 are none. */
    private @Nullable PartialDate read(String value) {
        String text = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value;
        PartialDate compact = compact(text.strip());
        DateMatch match = compact != null ? null : scanner.find(text, 0);
        PartialDate date = match != null ? match.date() : compact;
        Integer year = date == null || !date.complete() ? null : date.year();
        return year != null && year >= FIRST_YEAR && year <= LAST_YEAR ? date : null;
    }

    private static PartialDate ofSeconds(long seconds) {
        LocalDate day = LocalDate.ofEpochDay(seconds / (24 * 60 * 60));
        return PartialDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** Seconds or milliseconds since 1970, {@code 20240311}, with or without a time behind it. */
    private static @Nullable PartialDate compact(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        if (digits == text.length() && (digits == SECONDS || digits == SECONDS + 3)) {
            return ofSeconds(Long.parseLong(text.substring(0, SECONDS)));
        }
        if (digits != 8 && digits != 14) {
            return null;
        }
        return UrlDates.date(text.substring(0, 4), text.substring(4, 6), text.substring(6, 8));
    }
}
