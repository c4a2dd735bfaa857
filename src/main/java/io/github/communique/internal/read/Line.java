package io.github.communique.internal.read;

import io.github.communique.page.Alignment;

/**
 * A line of plain text.
 *
 * @param text cleaned, bullet taken off
 * @param source how the text lies in the document
 * @param blankBefore whether a blank line stands before it
 * @param bullet whether it began with a bullet
 * @param heading whether markup made it a heading
 */
record Line(String text, Alignment source, boolean blankBefore, boolean bullet, boolean heading) {

    /** Whether the line is nothing but a dash. */
    boolean isDash() {
        return text.length() == 1 && (text.equals("-") || text.equals("–") || text.equals("—"));
    }
}
