package io.github.communique.internal.anatomy;

import io.github.communique.language.Fold;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Titles of pages: the headline with the name of the site around it. */
final class Titles {

    private static final String[] SEPARATORS = {" | ", " – ", " — ", " - ", " :: ", " · ", " » ", " « ", " • ", " / "};

    private Titles() {}

    /** Letters and digits only, lower case: what two spellings of a headline have in common. */
    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(Fold.fold(c));
            }
        }
        return key.toString();
    }

    /** The share of a title that a line makes up, 0 where the title does not hold the line. */
    static double share(String line, @Nullable String title) {
        if (title == null) {
            return 0;
        }
        String part = key(line);
        String whole = key(title);
        if (part.length() < 4 || whole.isEmpty()) {
            return 0;
        }
        return whole.contains(part) ? (double) part.length() / whole.length() : 0;
    }

    /** The title without the site's name: the longest piece. */
    static String withoutSite(String title, @Nullable String site) {
        List<String> pieces = new ArrayList<>(List.of(title));
        for (String separator : SEPARATORS) {
            pieces = pieces.stream()
                    .flatMap(p -> List.of(p.split(java.util.regex.Pattern.quote(separator))).stream())
                    .toList();
        }
        String siteKey = site == null ? "" : key(site);
        String best = "";
        for (String piece : pieces) {
            if (piece.strip().length() > best.length() && !key(piece).equals(siteKey)) {
                best = piece.strip();
            }
        }
        return best.isEmpty() ? title.strip() : best;
    }
}
