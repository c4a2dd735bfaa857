package io.github.communique.internal.read;

/**
 * A line of plain text.
 *
 * @param text cleaned, bullet taken off
 * @param start offset in the source of its first unit
 * @param end offset in the source after its last unit
 * @param blankBefore whether a blank line stands before it
 * @param bullet whether it began with a bullet
 * @param heading whether markup made it a heading
 */
record Line(String text, int start, int end, boolean blankBefore, boolean bullet, boolean heading) {

    /** Whether the line is nothing but a dash. */
    boolean isDash() {
        return text.length() == 1 && (text.equals("-") || text.equals("–") || text.equals("—"));
    }
}
