package io.github.communique.internal.dateline;

import io.github.communique.language.LanguagePack;
import io.github.communique.page.Page;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The country that a page names for itself: it says in which order numbers of dates are read, which of several places of one name is meant, and whose
 * national telephone numbers are printed.
 */
public final class PageCountry {

    private PageCountry() {}

    /**
     * The region of the declared language or locale, else the country of the address.
     *
     * @param page any page
     * @return an ISO 3166-1 alpha-2 code, or null where none is named
     */
    public static @Nullable String of(Page page) {
        String declared = region(page.metadata().language());
        String locale = declared == null ? region(page.metadata().get("og:locale")) : declared;
        return locale == null ? domain(page.url() == null ? page.metadata().canonicalUrl() : page.url()) : locale;
    }

    /**
     * The country whose places a page means.
     *
     * @param page the page
     * @return that of its address, else the region of its declared language; null where neither says more than the language alone
     */
    public static @Nullable String ofPlaces(Page page) {
        String domain = meant(domain(page.url() == null ? page.metadata().canonicalUrl() : page.url()));
        String language = page.metadata().language();
        String region = domain == null ? meant(region(language)) : null;
        boolean says = region != null
                && language != null
                && !language.strip().toUpperCase(Locale.ROOT).startsWith(region);
        return domain != null ? domain : says ? region : null;
    }

    /** Null for codes that sites of every country use. */
    private static @Nullable String meant(@Nullable String country) {
        List<String> codes = LanguagePack.undetermined().phrases("place.everywhere");
        return country == null || codes.contains(country.toLowerCase(Locale.ROOT))
                ? null
                : country.equals("UK") ? "GB" : country;
    }

    private static @Nullable String region(@Nullable String tag) {
        if (tag == null || tag.indexOf('-') < 0 && tag.indexOf('_') < 0) {
            return null;
        }
        String country = Locale.forLanguageTag(tag.strip().replace('_', '-')).getCountry();
        return country.isEmpty() ? null : country;
    }

    /** The country whose domain an address is in. */
    private static @Nullable String domain(@Nullable String url) {
        int host = url == null ? -1 : url.indexOf("://");
        if (url == null || host < 0) {
            return null;
        }
        int end = host + 3;
        int dot = -1;
        while (end < url.length() && "/:?#".indexOf(url.charAt(end)) < 0) {
            dot = url.charAt(end) == '.' ? end : dot;
            end++;
        }
        return dot >= 0 && end - dot == 3 ? url.substring(dot + 1, end).toUpperCase(Locale.ROOT) : null;
    }
}
