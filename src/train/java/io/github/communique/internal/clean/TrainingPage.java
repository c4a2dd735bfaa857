package io.github.communique.internal.clean;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.communique.internal.read.Readers;
import io.github.communique.internal.trace.Trace;
import io.github.communique.page.Limits;
import io.github.communique.page.Page;
import io.github.communique.page.Source;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/** A page of the benchmark with what is known of its blocks. */
final class TrainingPage {

    /** Sites are dealt into so many parts; a site is never in two. */
    static final int FOLDS = 5;

    /** A segment that must or must not be in the text counts as much as a whole page: there are few. */
    private static final float SEGMENT = 1;
    /** Article text of the metadata is a weaker witness than gold made by people. */
    private static final float SILVER = 0.5f;

    private static final String ARCHIVE = "web.archive.org";

    final String id;
    final Source source;
    final int fold;
    final List<float[]> rows = new ArrayList<>();
    float[] answers = {};
    float[] weights = {};

    private TrainingPage(String id, Source source, int fold) {
        this.id = id;
        this.source = source;
        this.fold = fold;
    }

    /** The pages of a manifest, in its order. */
    static List<TrainingPage> all(Path manifest) throws IOException {
        List<TrainingPage> pages = new ArrayList<>();
        for (String line : Files.readAllLines(manifest)) {
            Map<String, List<String>> row = row(line);
            pages.add(of(row, manifest.resolveSibling(first(row, "file"))));
        }
        return pages;
    }

    private static Map<String, List<String>> row(String line) throws IOException {
        Map<String, List<String>> row = new HashMap<>();
        try (JsonParser json = new JsonFactory().createParser(line)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token.isScalarValue()) {
                    String name = json.currentName() == null
                            ? json.getParsingContext().getParent().getCurrentName()
                            : json.currentName();
                    row.computeIfAbsent(name, key -> new ArrayList<>()).add(json.getValueAsString(""));
                }
            }
        }
        return row;
    }

    private static String first(Map<String, List<String>> row, String name) {
        return row.getOrDefault(name, List.of("")).get(0);
    }

    private static TrainingPage of(Map<String, List<String>> row, Path file) throws IOException {
        String id = first(row, "id");
        Source source;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            source = Source.read(in);
        }
        TrainingPage page = new TrainingPage(id, source, fold(first(row, "url"), id));
        Page read = Readers.read(source, Limits.DEFAULT, Trace.NONE);
        String body = first(row, "body");
        String witness = read.metadata().properties().getOrDefault("jsonld.articleBody", "");
        List<String> include = row.getOrDefault("include", List.of());
        List<String> exclude = row.getOrDefault("exclude", List.of());
        if (read.kind() == Source.Kind.HTML && !read.blocks().isEmpty()) {
            GoldText gold = new GoldText(read, body.isEmpty() ? witness : body);
            page.answers = gold.answers();
            page.weights = !body.isEmpty()
                    ? gold.weights(1)
                    : gold.agrees() ? gold.weights(SILVER) : new float[page.answers.length];
            gold.segments(include, exclude, SEGMENT, page.answers, page.weights);
            page.read(read);
        }
        return page;
    }

    private void read(Page page) {
        Layout layout = new Layout(page);
        WebPageFilter.BEFORE_MODEL.forEach(rule -> rule.apply(layout));
        BlockFeatures features = new BlockFeatures(layout);
        for (int i = 0; i < weights.length; i++) {
            rows.add(weights[i] > 0 ? features.of(i) : new float[0]);
        }
    }

    private static int fold(String url, String id) {
        String host = host(url);
        CRC32 sum = new CRC32();
        sum.update((host.isEmpty() || host.equals(ARCHIVE) ? id : host).getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % FOLDS);
    }

    private static String host(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? "" : host.startsWith("www.") ? host.substring(4) : host;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
