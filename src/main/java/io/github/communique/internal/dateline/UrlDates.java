package io.github.communique.internal.dateline;

import io.github.communique.release.DateSource;
import io.github.communique.release.PartialDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates in addresses: {@code /2024/03/11/}, {@code /2024-03-11-title}, {@code /20240311/}. */
final class UrlDates {

    private static final int LAST_YEAR = 2099;
    private static final int FIRST_YEAR = 1990;

    private UrlDates() {}

    static @Nullable Evidence find(@Nullable String url) {
        if (url == null) {
            return null;
        }
        for (int i = 0; i + 8 <= url.length(); i++) {
            boolean fresh = i == 0 || !Character.isLetterOrDigit(url.charAt(i - 1));
            int length = fresh ? length(url, i) : 0;
            if (length > 0) {
                int step = length == 8 ? 0 : 1;
                PartialDate date = date(
                        url.substring(i, i + 4),
                        url.substring(i + 4 + step, i + 6 + step),
                        url.substring(i + 6 + 2 * step, i + length));
                if (date != null) {
                    return new Evidence(date, DateSource.From.URL, url.substring(i, i + length), "address");
                }
            }
        }
        return null;
    }

    /** The length of eight digits with or without two equal separators, or 0. */
    private static int length(String url, int at) {
        char separator = url.charAt(at + 4);
        String form = Character.isDigit(separator) ? "dddddddd" : "dddd" + separator + "dd" + separator + "dd";
        if (form.length() == 10 && "/-_.".indexOf(separator) < 0) {
            return 0;
        }
        int end = at + form.length();
        if (end > url.length() || (end < url.length() && Character.isDigit(url.charAt(end)))) {
            return 0;
        }
        for (int i = at; i < end; i++) {
            char want = form.charAt(i - at);
            char c = url.charAt(i);
            if (want == 'd' ? c < '0' || c > '9' : c != want) {
                return 0;
            }
        }
        return form.length();
    }

    static @Nullable PartialDate date(String yearDigits, String monthDigits, String dayDigits) {
        int year = Integer.parseInt(yearDigits);
        int month = Integer.parseInt(monthDigits);
        int day = Integer.parseInt(dayDigits);
        boolean real = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1;
        return real && day <= YearMonth.of(year, month).lengthOfMonth() ? PartialDate.of(year, month, day) : null;
    }
}
