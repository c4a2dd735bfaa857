package io.github.communique.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;

/**
 * Names files and opens them. What a file is, its name says: {@code .warc} is an archive, {@code .jsonl} and {@code .ndjson} are lines of JSON, and
 * everything else is one document; a further ending such as {@code .gz} is that of a Hadoop codec.
 *
 * @param roots the folders that were named in the call
 */
record DocumentFiles(List<String> roots) implements Serializable {

    private static final List<String> PAGES = List.of(".html", ".htm", ".txt");
    private static final List<String> LINES = List.of(".jsonl", ".ndjson");
    private static final List<String> ARCHIVES = List.of(".warc");
    private static final List<String> GZIP = List.of(".gz");

    /** The file's path below its root; that of a page is without the endings that say what it is. */
    String id(String file) {
        String inner = file.substring(file.lastIndexOf('/') + 1);
        for (String root : roots) {
            if (file.startsWith(root + "/") && file.length() - root.length() - 1 > inner.length()) {
                inner = file.substring(root.length() + 1);
            }
        }
        String plain = without(inner, GZIP);
        return ends(plain, LINES) || ends(plain, ARCHIVES) ? inner : without(plain, PAGES);
    }

    DocumentReader open(String file, Configuration hadoop) throws IOException {
        Path path = new Path(file);
        FSDataInputStream in = FileSystem.get(path.toUri(), hadoop).open(path);
        try {
            return reader(id(file), path, in, hadoop);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private static DocumentReader reader(String id, Path path, FSDataInputStream in, Configuration hadoop)
            throws IOException {
        String name = path.getName();
        if (ends(without(name, GZIP), ARCHIVES)) {
            return new WarcPages(id, in);
        }
        CompressionCodec codec = new CompressionCodecFactory(hadoop).getCodec(path);
        InputStream content = codec == null ? in : codec.createInputStream(in);
        String plain = codec == null ? name : CompressionCodecFactory.removeSuffix(name, codec.getDefaultExtension());
        return ends(plain, LINES) ? new JsonLines(id, content) : new WholeFile(id, content);
    }

    private static boolean ends(String name, List<String> endings) {
        return !without(name, endings).equals(name);
    }

    private static String without(String name, List<String> endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings.stream()
                .filter(lower::endsWith)
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }
}
