package io.github.communique.compare;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a peer makes of a page.
 *
 * @param headline its title for the page, or null
 * @param text its own plain text, or null if it found none
 * @param content its extracted markup, or null if it found none or gives text only
 */
public record Article(
        @Nullable String headline,
        @Nullable String text,
        @Nullable Element content) {

    /**
     * The text to score.
     *
     * @return paragraphs, separated by a blank line; null if nothing was found
     */
    public @Nullable String body() {
        return content == null ? text : Paragraphs.of(content);
    }
}
