package io.github.communique.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself outside its visible text.
 *
 * @param title the {@code <title>}, white space normalised, or null
 * @param language the declared language, or null
 * @param canonicalUrl the canonical address, or null
 * @param properties meta elements by name or property in lower case ({@code og:title}, {@code article:published_time}), JSON-LD
 *     of the page's article as {@code jsonld.headline}, {@code jsonld.datePublished} and so on, dates of its microdata as {@code datepublished}, attributes
 *     of the root as {@code html.newsdate}, front matter of a text as {@code front.title}, a date found in scripts where the page names no publication
 *     otherwise as {@code script.datePublished}; of repeated ones the first
 * @param times the {@code <time>} elements and their like, in page order
 */
public record Metadata(
        @Nullable String title,
        @Nullable String language,
        @Nullable String canonicalUrl,
        Map<String, String> properties,
        List<Time> times) {

    /**
     * A {@code <time>} element.
     *
     * @param block the index of the block it stands in or before
     * @param datetime its datetime attribute, or its text
     * @param text its text
     * @param container the element itself
     */
    public record Time(int block, String datetime, String text, Container container) {}

    /** What a document without metadata has. */
    public static final Metadata NONE = new Metadata(null, null, null, Map.of(), List.of());

    /** Copies the collections. */
    public Metadata {
        properties = Map.copyOf(properties);
        times = List.copyOf(times);
    }

    /**
     * A property.
     *
     * @param name such as {@code og:title}
     * @return its value, or null
     */
    public @Nullable String get(String name) {
        return properties.get(name);
    }
}
