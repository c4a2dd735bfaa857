package io.github.communique.internal.clean;

import io.github.communique.page.Metadata;

/** The text of the article as the page's metadata give it. It is often cut, stale or another text, so it is asked and never taken. */
final class Witness {

    private static final int ENOUGH = 200;
    private static final int CERTAIN = 20;
    private static final int PREFIX = 60;

    private final String letters;

    private Witness(String letters) {
        this.letters = letters;
    }

    static Witness of(Metadata metadata) {
        return new Witness(Titles.letters(metadata.get("jsonld.articleBody")));
    }

    /** 2 where the witness holds the text, -2 where it does not, 1 and -1 for texts too short to be sure, 0 where there is none. */
    int says(String text) {
        if (letters.length() < ENOUGH) {
            return 0;
        }
        String start = Titles.letters(text.substring(0, Math.min(text.length(), 2 * PREFIX)));
        String key = start.substring(0, Math.min(start.length(), PREFIX));
        int sure = key.length() > CERTAIN ? 2 : key.isEmpty() ? 0 : 1;
        return letters.contains(key) ? sure : -sure;
    }
}
