package io.github.communique.examples.spark;

import io.github.communique.page.Source;
import java.io.IOException;
import java.io.Serializable;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.jspecify.annotations.Nullable;

/**
 * A document on its way to the parser. Public because Spark asks for that.
 *
 * @param id what it is called in the tables
 * @param url its address, or null
 * @param content what was found of it
 */
public record Document(String id, @Nullable String url, Content content) implements Serializable {

    /** Records are no beans, and Kryo cannot make them. Where documents are not redistributed, Spark leaves the encoding out. */
    static final Encoder<Document> ENCODER = Encoders.javaSerialization(Document.class);

    static Document broken(String id, @Nullable String url, Throwable why) {
        return new Document(id, url, new Content.Broken(why.toString()));
    }

    Source source() throws IOException {
        Source source = content.source().withOrigin(id);
        return url == null ? source : source.withBaseUri(url);
    }
}
