package io.github.communique.format;

import io.github.communique.language.LanguagePack;
import io.github.communique.release.Figure;
import io.github.communique.release.Location;
import io.github.communique.release.PressRelease;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes the figures of releases as a table, a row for each figure: CSV as in RFC 4180, with a row of names and, where asked for, the row of
 * hashtags of the Humanitarian Exchange Language (HXL 1.1) below it.
 *
 * <pre>{@code
 * FigureCsv csv = FigureCsv.withHxlTags(out);
 * csv.write("2024-017", ReleaseParser.parse(path));
 * }</pre>
 *
 * <p>Columns: {@code release} the caller's id; {@code date}, {@code country} (of the first place) and {@code headline} of the release;
 * {@code number} the figure's index in it, which {@code part_of} refers to; {@code text}, {@code kind}, {@code qualifier}, {@code subject},
 * {@code unit}; {@code value} and, for ranges, {@code upper}; then the value again where it counts people ({@code affected}), or where it is a {@code count},
 * an {@code amount} of money with its {@code currency}, or a {@code percent}, so that tools that go by hashtags find each in a column of its own; {@code in}, {@code start},
 * {@code end} the place of the text. Numbers have a decimal point and no exponent; what is absent is empty. Cells are written as they are: a program
 * that takes cells for formulas must be told to read text.
 *
 * <p>Not thread-safe.
 */
public final class FigureCsv {

    private static final String LINE_END = "\r\n";

    private final Appendable out;

    private FigureCsv(Appendable out) {
        this.out = out;
    }

    /**
     * Begins a table.
     *
     * @param out where it is written; it is neither flushed nor closed
     * @return the table, its row of names written
     * @throws IOException if it cannot be written
     */
    public static FigureCsv of(Appendable out) throws IOException {
        FigureCsv csv = new FigureCsv(Objects.requireNonNull(out, "out"));
        csv.row(Column::name);
        return csv;
    }

    /**
     * Begins a table for tools that read HXL.
     *
     * @param out where it is written; it is neither flushed nor closed
     * @return the table, its rows of names and hashtags written
     * @throws IOException if it cannot be written
     */
    public static FigureCsv withHxlTags(Appendable out) throws IOException {
        FigureCsv csv = of(out);
        csv.row(Column::tag);
        return csv;
    }

    /**
     * Writes the figures of a release, none where it has none.
     *
     * @param release what the caller calls it
     * @param content the release
     * @throws IOException if it cannot be written
     */
    public void write(String release, PressRelease content) throws IOException {
        Objects.requireNonNull(release, "release");
        for (int i = 0; i < content.figures().size(); i++) {
            Row row = new Row(release, content, i);
            row(column -> column.cell(row));
        }
    }

    /** A figure and what it stands in. */
    record Row(String id, PressRelease release, int number) {

        Figure figure() {
            return release.figures().get(number);
        }

        @Nullable
        String country() {
            return release.location().map(Location::country).orElse(null);
        }

        /** The number of people that the figure counts, as far as the words of the release's language tell. */
        @Nullable
        BigDecimal affected() {
            String subject = figure().subject();
            boolean people = subject != null
                    && LanguagePack.of(release.language())
                                    .lexicon("figure.people")
                                    .find(subject, 0)
                            != null;
            return people ? valueOf(Figure.Kind.COUNT) : null;
        }

        @Nullable
        BigDecimal valueOf(Figure.Kind kind) {
            return figure().kind() == kind ? figure().value() : null;
        }
    }

    private void row(Function<Column, String> cells) throws IOException {
        String separator = "";
        for (Column column : Column.ALL) {
            out.append(separator);
            cell(cells.apply(column));
            separator = ",";
        }
        out.append(LINE_END);
    }

    private void cell(String text) throws IOException {
        if (!isQuoted(text)) {
            out.append(text);
            return;
        }
        out.append('"').append(text.replace("\"", "\"\"")).append('"');
    }

    private static boolean isQuoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return text.startsWith(" ") || text.endsWith(" ");
    }
}
