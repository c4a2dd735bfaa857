package io.github.communique.examples.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.hadoop.fs.FSDataInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The pages of a web archive, compressed record by record or not at all. A record that cannot be read is a failure, and reading goes on with the next
 * one that can.
 */
final class WarcPages implements DocumentReader {

    /** Every one costs a search for the next; an archive with more of them is no archive. */
    private static final int MOST_BROKEN = 1_000;

    private final String file;
    private final FSDataInputStream in;
    private @Nullable WarcReader records;
    /** Where the reader began. */
    private long start;
    /** Where the record began whose page could not be read; the reader may fail at the rest of it too. */
    private long broken = -1;

    private int count;
    /** Whether no record has been read since one could not be. */
    private boolean lost;

    WarcPages(String file, FSDataInputStream in) {
        this.file = file;
        this.in = in;
    }

    @Override
    public @Nullable Document next() throws IOException {
        boolean more = true;
        while (more) {
            try {
                Optional<WarcRecord> record = records().next();
                lost = false;
                more = record.isPresent();
                Document page = more ? page(record.get()) : null;
                if (page != null) {
                    return page;
                }
            } catch (Exception e) { // jwarc throws unchecked ones too
                Document failure =
                        lost || position() == broken ? null : Document.broken(file + "@" + position(), null, e);
                lost = true;
                more = find();
                if (failure != null) {
                    return failure;
                }
            }
        }
        return null;
    }

    private WarcReader records() throws IOException {
        if (records == null) {
            records = new WarcReader(new Ending(in));
        }
        return records;
    }

    private long position() {
        return records == null ? start : start + records.position();
    }

    /** The record is whole: what is wrong with its content concerns nothing but this page. */
    private @Nullable Document page(WarcRecord record) throws IOException {
        if (record.body().size() < 0) {
            throw new IOException("a record of " + record.body().size() + " bytes"); // jwarc would go back
        }
        try {
            return WarcPage.of(record);
        } catch (Exception e) {
            broken = position();
            return WarcPage.broken(record, file + "@" + broken, e);
        }
    }

    /** Goes to where the next record may start, if there is one. */
    private boolean find() throws IOException {
        if (++count > MOST_BROKEN) {
            throw new IOException("more than " + MOST_BROKEN + " damaged places; the rest was left");
        }
        start = RecordStart.behind(in, position());
        records = null;
        if (start >= 0) {
            in.seek(start);
        }
        return start >= 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** jwarc 0.36 goes on reading for ever behind some broken ends; an end is told a few times only. */
    private static final class Ending extends FilterInputStream {

        private int ends;

        Ending(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            if (count < 0 && ++ends > 4) {
                throw new IOException("the archive ends within a record");
            }
            return count;
        }
    }
}
