package io.github.communique.internal.anatomy;

import io.github.communique.language.Fold;

/** The words of the headline: what stands in its line without label, date, kicker and name of the site. */
final class HeadlineText {

    /** A headline of fewer letters is not looked for inside a line. */
    private static final int SHORTEST = 8;
    /** The spelling of so many metadata is trusted. */
    private static final int AGREED = 2;

    private static final int LONGEST_LABEL = 150;
    private static final int LONGEST_DATE = 40;

    private static final String QUOTES = "\"“„«»‹›‚‘'";
    private static final String OPENERS = "\"“„«»‹›‚‘'([{¿¡";

    private final TitleWitness witness;
    private final Cues cues;
    private final DateLines dates;

    HeadlineText(TitleWitness witness, Cues cues, DateLines dates) {
        this.witness = witness;
        this.cues = cues;
        this.dates = dates;
    }

    /**
     * The headline in a line.
     *
     * @param line what is printed
     * @param joined whether it is put together from kicker and headline, or from lines: then the metadata know the mark between them
     */
    String of(String line, boolean joined) {
        String text = withoutLabel(line);
        if (!isCarried(text)) {
            return undated(cut(text));
        }
        return undated(marked(text, joined));
    }

    /** The metadata's spelling where it has a mark between words that are printed in two lines: "Kicker: Headline". */
    private String marked(String text, boolean joined) {
        String key = Titles.key(text);
        if (!joined && witness.carrying(key) < AGREED) {
            return text;
        }
        for (TitleWitness.Claim claim : witness.claims()) {
            String spelling = Titles.within(claim.text(), key);
            if (spelling != null && !spelling.equals(text) && Spellings.partsMore(text, spelling)) {
                return spelling;
            }
        }
        return text;
    }

    /** Without "Press release" and its colon, unless the metadata have the label too. */
    private String withoutLabel(String text) {
        if (isCarried(text)) {
            return text;
        }
        int colon = text.indexOf(':');
        if (colon > 0 && colon < LONGEST_LABEL && cues.isReleaseLabelAt(text) && isCarried(text.substring(colon + 1))) {
            return text.substring(colon + 1).strip();
        }
        return cues.withoutReleaseLabel(text);
    }

    /** Whether the metadata have all of it. */
    private boolean isCarried(String text) {
        String key = Titles.key(text);
        return key.length() >= 4
                && witness.claims().stream().anyMatch(claim -> claim.whole().contains(key));
    }

    /** Only what the metadata say, where the line ends in it, or begins with it and a date or the site's name follows. */
    private String cut(String text) {
        for (TitleWitness.Claim claim : witness.claims()) {
            int start = claim.key().length() < SHORTEST ? -1 : Titles.startOfSuffix(text, claim.key());
            if (start > 0 && !isQuotation(text.substring(0, start))) {
                return text.substring(opening(text, start)).strip();
            }
        }
        for (TitleWitness.Claim claim : witness.claims()) {
            int end = claim.key().length() < SHORTEST ? -1 : Titles.endOfPrefix(text, claim.key());
            if (end > 0 && isBeside(text.substring(end))) {
                return text.substring(0, end + closing(text, end)).strip();
            }
        }
        return text;
    }

    /** A quotation before the colon is part of the headline, a kicker is not. */
    private static boolean isQuotation(String rest) {
        return !rest.isEmpty() && QUOTES.indexOf(rest.charAt(0)) >= 0;
    }

    private boolean isBeside(String rest) {
        String key = Titles.key(rest);
        return key.isEmpty() || witness.sites().isName(key) || dates.isDateLine(rest.strip());
    }

    /** Where the quotation mark or bracket before a word opens. */
    private static int opening(String text, int start) {
        int i = start;
        while (i > 0 && OPENERS.indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    private static int closing(String text, int end) {
        int i = end;
        while (i < text.length() && !Fold.isSpace(text.charAt(i)) && "|–—-:,".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i - end;
    }

    /** Without signs at its beginning and the date that opens it, set apart by a dash, bar or colon. */
    private String undated(String text) {
        String line = text.substring(firstWord(text, 0));
        for (int i = 1; i < Math.min(line.length() - 1, LONGEST_DATE); i++) {
            if (":|–—-".indexOf(line.charAt(i)) >= 0 && Fold.isSpace(line.charAt(i + 1))) {
                String rest = line.substring(firstWord(line, i));
                return Shape.words(rest) >= 3
                                && dates.isDateLine(line.substring(0, i).strip())
                        ? rest
                        : line;
            }
        }
        return line.isEmpty() ? text : line;
    }

    private static int firstWord(String text, int from) {
        int i = from;
        while (i < text.length() && (Fold.isSpace(text.charAt(i)) || ":|–—-".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }
}
