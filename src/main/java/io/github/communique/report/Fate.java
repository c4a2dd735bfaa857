package io.github.communique.report;

import io.github.communique.page.Label;

/** What became of a block, as far as its colour tells. */
enum Fate {
    HEADLINE("Headline and standfirst"),
    DATE("Date and dateline"),
    BODY("Body"),
    CONTACT("Contact"),
    ABOUT("About the issuer"),
    NOTES("Notes to editors"),
    FRAME("Release line, embargo, end mark"),
    UNDECIDED("Content without a place"),
    BOILERPLATE("Not part of the release");

    private final String title;

    Fate(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static Fate of(Label label) {
        if (label.boilerplate()) {
            return BOILERPLATE;
        }
        return switch (label) {
            case KICKER, HEADLINE, SUBHEADLINE -> HEADLINE;
            case DATE, DATELINE -> DATE;
            case BODY, POINTER -> BODY;
            case CONTACT -> CONTACT;
            case ABOUT -> ABOUT;
            case NOTES -> NOTES;
            case RELEASE_LINE, EMBARGO, END_MARK, SIGNATURE -> FRAME;
            default -> UNDECIDED;
        };
    }
}
