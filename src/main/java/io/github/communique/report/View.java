package io.github.communique.report;

import io.github.communique.page.Block;
import io.github.communique.page.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report shows, apart from how.
 *
 * @param title the headline, or something in its place
 * @param language of the release, or null
 * @param blocks the page
 * @param fields the record
 * @param decisions how fields got their values, empty where that is not known
 * @param stages the time of each stage, empty where it was not taken
 * @param remarks what stages said that concerns no single block
 */
record View(
        String title,
        @Nullable String language,
        List<Piece> blocks,
        List<Field> fields,
        List<Decision> decisions,
        List<Stage> stages,
        List<Remark> remarks) {

    /** What marks a value in the text. */
    enum Sort {
        TEXT,
        FIGURE,
        PLACE,
        DATE,
        CONTACT,
        QUOTE
    }

    /**
     * A place of a value.
     *
     * @param block its block
     * @param start offset in the block's text
     * @param end one past the last unit
     */
    record Place(int block, int start, int end) {}

    /**
     * A value of the record.
     *
     * @param id of letters, digits and hyphens
     * @param sort how it is marked
     * @param name what it is
     * @param value the value
     * @param details more about it, in the order of the columns of its sort
     * @param places where it stands, empty where that is not known
     */
    record Field(String id, Sort sort, String name, String value, List<String> details, List<Place> places) {}

    /**
     * A block with what became of it.
     *
     * @param block the block
     * @param label its last label
     * @param reasons why, in the order of the verdicts
     */
    record Piece(Block block, Label label, List<String> reasons) {}

    /**
     * How a field got its value.
     *
     * @param field the field's name in JSON
     * @param value what it got, or what it stayed without
     * @param reason why
     * @param considered what else was weighed, each with what spoke for it
     */
    record Decision(String field, String value, String reason, List<String> considered) {}

    /**
     * The time of a stage.
     *
     * @param name the stage
     * @param nanos its time
     */
    record Stage(String name, long nanos) {}

    /**
     * What a stage said.
     *
     * @param stage the stage
     * @param text its words
     */
    record Remark(String stage, String text) {}
}
