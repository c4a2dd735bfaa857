package io.github.communique.internal.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The article that the JSON-LD scripts of a page describe: read as a stream, in time linear in the script. Broken scripts are ignored, as
 * browsers do; Jackson's default limits on nesting and lengths hold.
 */
final class JsonLd {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    /** What hides scripts from XML parsers. */
    private static final String CDATA = "<![CDATA[";

    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "BlogPosting",
            "PressRelease",
            "Report",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "ReviewNewsArticle",
            "LiveBlogPosting",
            "TechArticle",
            "ScholarlyArticle",
            "SocialMediaPosting",
            "AdvertiserContentArticle",
            "SatiricalArticle",
            "MedicalScholarlyArticle");
    private static final Set<String> PAGES = Set.of("WebPage", "ItemPage", "AboutPage", "MedicalWebPage");
    /** Where the page's own article may stand; one below another key is a related story. */
    private static final Set<String> WAYS = Set.of("@graph", "mainEntity", "mainEntityOfPage");

    private static final Set<String> FIELDS = Set.of(
            "headline",
            "datePublished",
            "dateModified",
            "dateCreated",
            "uploadDate",
            "articleBody",
            "description",
            "author",
            "publisher");
    /** What is taken from a page's main thing of any other type, such as a recipe, a dataset or a film. */
    private static final Set<String> DATES = Set.of("datePublished", "dateModified", "dateCreated", "uploadDate");

    private @Nullable Map<String, String> article;
    private @Nullable Map<String, String> page;
    private @Nullable Map<String, String> other;

    /** An open object: what it has said so far and under which key it stands. */
    private static final class Node {
        final String key;
        final boolean onWay;
        final List<String> types = new ArrayList<>(1);
        final Map<String, String> fields = new HashMap<>();

        Node(String key, boolean onWay) {
            this.key = key;
            this.onWay = onWay;
        }
    }

    void read(String script) {
        if (!mayMatter(script)) {
            return;
        }
        int wrapper = script.indexOf(CDATA);
        int start = wrapper < 0 ? 0 : wrapper + CDATA.length();
        while (start < script.length() && script.charAt(start) != '{' && script.charAt(start) != '[') {
            start++;
        }
        try (JsonParser parser = FACTORY.createParser(start == 0 ? script : script.substring(start))) {
            objects(parser);
        } catch (IOException broken) {
            // What was read before the break stands.
        }
    }

    /** Whether one of the types or a date stands in a script, or an escape that may hide it: lists of links and organisations need no parsing. */
    private static boolean mayMatter(String script) {
        return script.contains("Article")
                || script.contains("Page")
                || script.contains("Posting")
                || script.contains("Release")
                || script.contains("Report")
                || script.contains("\"date")
                || script.contains("uploadDate")
                || script.contains("\\u");
    }

    private void objects(JsonParser parser) throws IOException {
        Deque<Node> open = new ArrayDeque<>();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            Node node = open.peek();
            switch (token) {
                case START_OBJECT -> {
                    String under = keyIn(parser.getParsingContext().getParent());
                    open.push(new Node(under, node == null || (node.onWay && WAYS.contains(under))));
                }
                case END_OBJECT -> close(open);
                case VALUE_STRING -> {
                    if (node != null) {
                        value(node, keyIn(parser.getParsingContext()), parser);
                    }
                }
                default -> {}
            }
        }
    }

    /** The key under which a value stands, arrays in between left out. */
    private static String keyIn(@Nullable JsonStreamContext context) {
        JsonStreamContext at = context;
        while (at != null && at.inArray()) {
            at = at.getParent();
        }
        String name = at == null ? null : at.getCurrentName();
        return name == null ? "" : name;
    }

    private static void value(Node node, String key, JsonParser parser) throws IOException {
        if (key.equals("@type")) {
            node.types.add(parser.getText());
        } else if (key.equals("name") || FIELDS.contains(key)) {
            node.fields.putIfAbsent(key, parser.getText());
        }
    }

    private void close(Deque<Node> open) {
        Node node = open.pop();
        Node around = open.peek();
        String name = node.fields.get("name");
        if (around != null && name != null && FIELDS.contains(node.key)) {
            around.fields.putIfAbsent(node.key, name);
        }
        if (!node.onWay) {
            return;
        }
        if (article == null && node.types.stream().anyMatch(ARTICLES::contains)) {
            article = node.fields;
        } else if (page == null && node.types.stream().anyMatch(PAGES::contains)) {
            page = node.fields;
        } else if (other == null && node.fields.keySet().stream().anyMatch(DATES::contains)) {
            other = node.fields;
        }
    }

    /** The properties of the page's article, else of the page, keys prefixed with {@code jsonld.}. */
    Map<String, String> article() {
        Map<String, String> properties = new HashMap<>();
        add(article, FIELDS, properties);
        add(page, FIELDS, properties);
        add(other, DATES, properties);
        return properties;
    }

    private static void add(@Nullable Map<String, String> fields, Set<String> names, Map<String, String> properties) {
        if (fields == null) {
            return;
        }
        for (String field : names) {
            String value = fields.get(field);
            if (value != null && !value.isBlank()) {
                properties.putIfAbsent(
                        "jsonld." + field, field.equals("articleBody") ? PlainText.of(value) : plain(value));
            }
        }
    }

    private static String plain(String value) {
        return value.indexOf('&') < 0
                ? value.strip()
                : Parser.unescapeEntities(value, false).strip();
    }
}
