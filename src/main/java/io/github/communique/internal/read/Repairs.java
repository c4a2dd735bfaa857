package io.github.communique.internal.read;

import io.github.communique.internal.trace.Trace;

/** Closes elements that someone left open and that would swallow the rest of the page: comments, titles, frames, styles. */
final class Repairs {

    /** Each repair takes a scan of the markup. */
    private static final int MOST = 4;

    private Repairs() {}

    /** The markup, repaired and scanned. */
    static Prescan scan(String markup, Trace trace) {
        String repaired = markup;
        Prescan scan = Prescan.of(markup);
        for (int i = 0; i < MOST; i++) {
            Prescan.Repair repair = scan.repair();
            if (repair == null) {
                break;
            }
            trace.note("read", "closed a " + repair.what() + " that would swallow the rest of the page");
            repaired = repair.apply(repaired);
            scan = Prescan.of(repaired);
        }
        return scan;
    }
}
