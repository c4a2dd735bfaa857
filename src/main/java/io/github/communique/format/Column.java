package io.github.communique.format;

import io.github.communique.format.FigureCsv.Row;
import io.github.communique.internal.text.EnumName;
import io.github.communique.release.Figure.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of figures.
 *
 * @param name its name
 * @param tag its hashtag in HXL 1.1
 * @param value its cells
 */
record Column(String name, String tag, Function<Row, @Nullable Object> value) {

    /** In the order of the table. */
    static final List<Column> ALL = List.of(
            new Column("release", "#meta+id", Row::id),
            new Column("date", "#date+published", row -> row.release().date()),
            new Column("country", "#country+code+v_iso2", Row::country),
            new Column("headline", "#description+headline", row -> row.release().headline()),
            new Column("number", "#meta+figure+num", Row::number),
            new Column("part_of", "#meta+figure+whole+num", row -> row.figure().partOf()),
            new Column("text", "#description+figure", row -> row.figure().text()),
            new Column("kind", "#indicator+type", row -> row.figure().kind()),
            new Column("qualifier", "#indicator+qualifier", row -> row.figure().qualifier()),
            new Column("subject", "#indicator+name", row -> row.figure().subject()),
            new Column("unit", "#indicator+unit", row -> row.figure().unit()),
            new Column("value", "#indicator+value+num", row -> row.figure().value()),
            new Column("upper", "#indicator+value+max+num", row -> row.figure().upper()),
            new Column("affected", "#affected+num", Row::affected),
            new Column("count", "#indicator+count+num", row -> row.valueOf(Kind.COUNT)),
            new Column("amount", "#value+num", row -> row.valueOf(Kind.MONEY)),
            new Column(
                    "currency",
                    "#currency+code",
                    row -> row.valueOf(Kind.MONEY) == null ? null : row.figure().unit()),
            new Column("percent", "#indicator+pct+num", row -> row.valueOf(Kind.PERCENT)),
            new Column("in", "#meta+part", row -> row.figure().in()),
            new Column("start", "#meta+start+num", row -> row.figure().start()),
            new Column("end", "#meta+end+num", row -> row.figure().end()));

    String cell(Row row) {
        Object content = value.apply(row);
        if (content instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return content instanceof Enum<?> constant ? EnumName.of(constant) : content == null ? "" : content.toString();
    }
}
