package io.github.communique.examples.spark;

import io.github.communique.page.Limits;
import io.github.communique.page.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/** What was found of a document, as it was found: decoding and parsing are left to the tasks that parse. */
sealed interface Content extends Serializable {

    /**
     * For the parser.
     *
     * @throws IOException if nothing could be read
     */
    Source source() throws IOException;

    /** As many bytes of a stream as tell the parser's limit that the document is over it; the rest of a bomb stays unread. */
    static Content of(InputStream in) throws IOException {
        return new Bytes(in.readNBytes(Limits.DEFAULT.maxBytes() + 1));
    }

    /** A file or a payload; the library finds out what it is. */
    record Bytes(byte[] bytes) implements Content {
        @Override
        public Source source() throws IOException {
            return Source.read(new ByteArrayInputStream(bytes));
        }
    }

    /** A string of markup. */
    record Html(String html) implements Content {
        @Override
        public Source source() {
            return Source.html(html);
        }
    }

    /** A string of plain text. */
    record Text(String text) implements Content {
        @Override
        public Source source() {
            return Source.text(text);
        }
    }

    /** Nothing, and why. */
    record Broken(String error) implements Content {
        @Override
        public Source source() throws IOException {
            throw new IOException(error);
        }
    }
}
