package io.github.communique.examples.spark;

import io.github.communique.ReleaseParser;
import io.github.communique.release.Figure;
import io.github.communique.release.PressRelease;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Parses documents. Parsers are immutable, so that all tasks of an executor share one. */
final class ParseDocuments implements MapPartitionsFunction<Document, Row> {

    private static final long serialVersionUID = 1L;

    /** A row for every document: with {@code release} and {@code figures}, or with {@code error}. */
    static final StructType SCHEMA = new StructType()
            .add("id", DataTypes.StringType)
            .add("url", DataTypes.StringType)
            .add("error", DataTypes.StringType)
            .add("release", Shapes.RELEASE.type())
            .add("figures", DataTypes.createArrayType(Shapes.FIGURE.type()));

    @Override
    public Iterator<Row> call(Iterator<Document> documents) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return documents.hasNext();
            }

            @Override
            public Row next() {
                return row(documents.next());
            }
        };
    }

    /** Whatever goes wrong with a document must not fail its task; how deep its stack is, is for others to say. */
    private static Row row(Document document) {
        try {
            PressRelease release = ReleaseParser.standard().parse(document.source());
            return row(document, null, Shapes.RELEASE.row(release), figures(release.figures()));
        } catch (Exception | StackOverflowError e) {
            return row(document, e.toString(), null, null);
        }
    }

    private static Row[] figures(List<Figure> figures) {
        return Shapes.FIGURE.rows(
                IntStream.range(0, figures.size()).mapToObj(i -> new Shapes.Numbered(i, figures.get(i))));
    }

    private static Row row(Document document, @Nullable String error, @Nullable Row release, Row @Nullable [] figures) {
        return RowFactory.create(document.id(), document.url(), error, release, figures);
    }
}
