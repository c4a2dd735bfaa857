package io.github.communique.examples.spark;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Takes the page out of a record of a web archive. */
final class WarcPage {

    private static final int OK = 200;

    private WarcPage() {}

    /** The page of a response, resource or conversion, or null: images, redirections and requests are none. */
    static @Nullable Document of(WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response
                && MediaType.HTTP.equals(response.contentType().base())) {
            HttpResponse http = response.http();
            return http.status() == OK && isText(http.contentType())
                    ? page(response, Content.of(http.bodyDecoded().stream()))
                    : null;
        }
        boolean holds = record instanceof WarcResource || record instanceof WarcConversion;
        return holds && isText(record.contentType())
                ? page((WarcTargetRecord) record, Content.of(record.body().stream()))
                : null;
    }

    /** What is called as the record is, if it says how. */
    static Document broken(WarcRecord record, String place, Exception why) {
        try {
            return record instanceof WarcTargetRecord target
                    ? new Document(id(target), target.target(), new Content.Broken(why.toString()))
                    : Document.broken(place, null, why);
        } catch (RuntimeException e) {
            return Document.broken(place, null, why);
        }
    }

    private static Document page(WarcTargetRecord record, Content content) {
        return new Document(id(record), record.target(), content);
    }

    private static String id(WarcRecord record) {
        return record.id().toString();
    }

    private static boolean isText(MediaType type) {
        MediaType base = type.base();
        return base.equals(MediaType.HTML) || base.equals(MediaType.XHTML) || base.equals(MediaType.PLAIN_TEXT);
    }
}
