package io.github.communique.page;

/** What a block of a page is. */
public enum Label {
    /** Part of the release, its place in it not yet decided. */
    CONTENT(false),
    /** The line above the headline. */
    KICKER(false),
    /** The headline. */
    HEADLINE(false),
    /** The standfirst. */
    SUBHEADLINE(false),
    /** "For immediate release". */
    RELEASE_LINE(false),
    /** The number of the release on a line of its own. */
    RELEASE_NUMBER(false),
    /** An embargo notice. */
    EMBARGO(false),
    /** A date on a line of its own. */
    DATE(false),
    /** A dateline on a line of its own. */
    DATELINE(false),
    /** The text of the release. */
    BODY(false),
    /** "Read more at ...": the end of the text, but not of its substance. */
    POINTER(false),
    /** A press contact. */
    CONTACT(false),
    /** The paragraph about the issuer. */
    ABOUT(false),
    /** Notes to editors. */
    NOTES(false),
    /** The mark that closes the release. */
    END_MARK(false),
    /** Who signed the release. */
    SIGNATURE(false),
    /** Legal tail: forward-looking statements, copyright. */
    LEGAL(true),
    /** Author and credit lines. */
    BYLINE(true),
    /** The caption or credit of a picture. */
    CAPTION(true),
    /** Menus, breadcrumbs, language switches. */
    NAVIGATION(true),
    /** Share and print buttons. */
    SHARE(true),
    /** Other stories, "read also". */
    RELATED(true),
    /** Comments of readers. */
    COMMENTS(true),
    /** Newsletters, subscriptions, advertisements. */
    PROMOTION(true),
    /** Tags, categories, counters. */
    TAGS(true),
    /** What stands at the foot of every page. */
    FOOTER(true),
    /** Not visible to readers. */
    HIDDEN(true),
    /** The same text stands elsewhere on the page. */
    DUPLICATE(true),
    /** Shared by the pages of the site. */
    TEMPLATE(true),
    /** Outside the release, for another reason. */
    OTHER(true);

    private final boolean boilerplate;

    Label(boolean boilerplate) {
        this.boilerplate = boilerplate;
    }

    /**
     * Whether blocks of this label are no part of the release.
     *
     * @return true for boilerplate
     */
    public boolean boilerplate() {
        return boilerplate;
    }
}
