package io.github.communique.internal.dateline;

import io.github.communique.release.DateSource;
import io.github.communique.release.PartialDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Dates in addresses: {@code /2024/03/11/}, {@code /2024/3/11/}, {@code /2024-03/11/}, {@code /2024-03-11-title}, {@code /11-03-2024}, {@code
 * /20240311/}.
 */
final class UrlDates {

    private static final int YEAR_AND_MONTH = "/2024/03/".length();
    private static final int LAST_YEAR = 2099;
    private static final int FIRST_YEAR = 1990;
    private static final String SEPARATORS = "/-_.";
    /** So many digits and more are year, month, day, hour and minute, and perhaps a number of the article. */
    private static final int TIMESTAMP = 12;
    /** What an archive puts before the address of the page that it keeps. */
    private static final String SCHEME = "://";

    private UrlDates() {}

    static @Nullable Evidence find(@Nullable String url) {
        if (url == null) {
            return null;
        }
        for (int i = path(url); i < url.length(); i++) {
            boolean fresh = isDigit(url, i) && !isDigit(url, i - 1);
            Evidence found = fresh ? at(url, i) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Year and month as folders of an address, {@code /2024/03/}, or null. */
    static @Nullable Evidence month(@Nullable String url) {
        if (url == null) {
            return null;
        }
        for (int i = url.indexOf('/', path(url)); i >= 0; i = url.indexOf('/', i + 1)) {
            int end = i + YEAR_AND_MONTH;
            boolean folders = end <= url.length() && url.charAt(i + 5) == '/' && url.charAt(end - 1) == '/';
            if (folders && digits(url, i + 1) == 4 && digits(url, i + 6) == 2) {
                PartialDate day = date(url.substring(i + 1, i + 5), url.substring(i + 6, i + 8), "1");
                if (day != null) {
                    PartialDate month = new PartialDate(day.year(), day.month(), null);
                    return new Evidence(month, DateSource.From.URL, url.substring(i + 1, i + 8), "address");
                }
            }
        }
        return null;
    }

    /** Where the path of the page itself starts: behind the last host, because archives wrap addresses. */
    private static int path(String url) {
        int scheme = url.lastIndexOf(SCHEME);
        int from = scheme < 0 ? 0 : url.indexOf('/', scheme + SCHEME.length());
        return from < 0 ? url.length() : from;
    }

    private static @Nullable Evidence at(String url, int at) {
        boolean word = at > 0 && Character.isLetter(url.charAt(at - 1));
        int first = digits(url, at);
        int second = first >= 8 ? 0 : part(url, at + first);
        int third = second == 0 ? 0 : part(url, at + first + 1 + second);
        int end = first >= 8 ? at + 8 : at + first + second + third + 2;
        PartialDate date = null;
        if (first == TIMESTAMP || (first == 8 && !word)) {
            date = first == 8 || isTime(url, end)
                    ? date(url.substring(at, at + 4), url.substring(at + 4, at + 6), url.substring(at + 6, end))
                    : null;
        } else if (third > 0 && !word && (end >= url.length() || !isDigit(url, end))) {
            String a = url.substring(at, at + first);
            String b = url.substring(at + first + 1, at + first + 1 + second);
            String c = url.substring(end - third, end);
            date = first == 4 && third <= 2 ? date(a, b, c) : first <= 2 && third == 4 ? date(c, b, a) : null;
        }
        return date == null ? null : new Evidence(date, DateSource.From.URL, url.substring(at, end), "address");
    }

    private static boolean isTime(String url, int at) {
        return Integer.parseInt(url.substring(at, at + 2)) < 24 && Integer.parseInt(url.substring(at + 2, at + 4)) < 60;
    }

    /** The digits behind a separator, or 0. */
    private static int part(String url, int at) {
        return at < url.length() && SEPARATORS.indexOf(url.charAt(at)) >= 0 ? Math.min(5, digits(url, at + 1)) : 0;
    }

    private static int digits(String url, int from) {
        int i = from;
        while (isDigit(url, i) && i - from < TIMESTAMP) {
            i++;
        }
        return i - from;
    }

    private static boolean isDigit(String url, int at) {
        return at >= 0 && at < url.length() && url.charAt(at) >= '0' && url.charAt(at) <= '9';
    }

    static @Nullable PartialDate date(String yearDigits, String monthDigits, String dayDigits) {
        if (yearDigits.length() != 4 || monthDigits.length() > 2 || dayDigits.length() > 2) {
            return null;
        }
        int year = Integer.parseInt(yearDigits);
        int month = Integer.parseInt(monthDigits);
        int day = Integer.parseInt(dayDigits);
        boolean real = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1;
        return real && day <= YearMonth.of(year, month).lengthOfMonth() ? PartialDate.of(year, month, day) : null;
    }
}
