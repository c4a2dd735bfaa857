package io.github.communique.internal.anatomy;

/** Which part of a page the walk has come to. */
enum State {
    LEAD("above the text"),
    BODY("in the text"),
    ABOUT("in the part about the issuer"),
    OTHER_ABOUT("in the part about another issuer"),
    NOTES("in the notes to editors"),
    RELATED("among links to other texts"),
    TAIL("behind the end of the text");

    private final String says;

    State(String says) {
        this.says = says;
    }

    /** Why a block got its label, for people. */
    String says() {
        return says;
    }
}
