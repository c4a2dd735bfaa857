package io.github.communique.internal.read;

import io.github.communique.internal.markup.Attribute;
import io.github.communique.internal.markup.Element;
import io.github.communique.internal.markup.Text;
import io.github.communique.internal.markup.Tree;
import io.github.communique.page.Metadata;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Collects what a page says of itself, as the walk passes it. */
final class MetadataCollector {

    private static final int MAX_ATTRIBUTE = 200;
    private static final int MAX_SCRIPTS = 1_000_000;
    private static final String SCRIPT = "script.datePublished";
    /** A microdata property of the article by its lower-case name, and its key among the properties. */
    private static final Map<String, String> MICRODATA = Map.of(
            "headline", "jsonld.headline",
            "datepublished", "datepublished",
            "datecreated", "datecreated",
            "datemodified", "datemodified");

    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> microdata = new HashMap<>();
    private final List<Metadata.Time> times = new ArrayList<>();
    private final JsonLd jsonLd = new JsonLd();
    private final Links links;
    private @Nullable String title;
    private @Nullable String language;
    private @Nullable String declaredLanguage;
    private @Nullable String canonical;

    MetadataCollector(Links links) {
        this.links = links;
    }

    /** Takes what one of the elements that {@linkplain Traits#TELLS tell} says. */
    void see(Element element) {
        switch (element.tag().name()) {
            case "document" -> {
                language(element.value(Attribute.LANG));
                language(element.value(Attribute.XML_LANG));
            }
            case "title" -> title(element);
            case "meta" -> meta(element);
            case "link" -> link(element);
            case "script" -> script(element);
            default -> {}
        }
    }

    void add(Metadata.Time time) {
        times.add(time);
    }

    /** Takes an attribute of the page itself. */
    void see(Tree.Saying saying) {
        String name = saying.name();
        String value = saying.value().strip();
        if (name.equals("lang") || name.equals("xml:lang")) {
            language(value);
        } else if (!value.isEmpty()
                && value.length() <= MAX_ATTRIBUTE
                && !name.equals("class")
                && !name.equals("style")
                && !name.startsWith("on")
                && !name.startsWith("xmlns")) {
            properties.putIfAbsent("html." + name, value);
        }
    }

    private void language(String value) {
        language = language == null && !value.isBlank() ? value.strip() : language;
    }

    private void title(Element element) {
        if (title == null) {
            String text = Excerpts.of(element);
            title = text.isEmpty() ? null : text;
        }
    }

    private void meta(Element element) {
        String content = unescaped(Excerpts.squeeze(element.value(Attribute.CONTENT)));
        if (content.isEmpty()) {
            return;
        }
        if (element.value(Attribute.HTTP_EQUIV).equalsIgnoreCase("content-language") && declaredLanguage == null) {
            declaredLanguage = content;
        }
        put(element.value(Attribute.PROPERTY), content);
        put(element.value(Attribute.NAME), content);
        put(element.value(Attribute.ITEMPROP), content);
    }

    /** Editing systems escape what was escaped already. */
    private static String unescaped(String content) {
        return content.indexOf('&') < 0 ? content : Parser.unescapeEntities(content, true);
    }

    private void put(String name, String content) {
        if (!name.isBlank()) {
            properties.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), content);
        }
    }

    private void link(Element element) {
        if (canonical == null && element.value(Attribute.REL).equalsIgnoreCase("canonical")) {
            String href = links.target(element);
            canonical = href.isEmpty() ? null : href;
        }
    }

    private void script(Element element) {
        if (element.value(Attribute.TYPE).strip().equalsIgnoreCase("application/ld+json")) {
            jsonLd.read(element.first() instanceof Text data ? data.value() : "");
        }
    }

    /** Takes the property that an element with an itemprop attribute states. */
    void microdata(Element element) {
        String key = MICRODATA.get(element.value(Attribute.ITEMPROP).strip().toLowerCase(Locale.ROOT));
        if (key == null || microdata.containsKey(key)) {
            return;
        }
        String value = element.has(Attribute.CONTENT)
                ? element.value(Attribute.CONTENT)
                : element.has(Attribute.DATETIME) ? element.value(Attribute.DATETIME) : printed(element);
        if (!value.isBlank()) {
            microdata.put(key, Excerpts.squeeze(value));
        }
    }

    /** The text of an element; a drawing or script has none. */
    private static String printed(Element element) {
        boolean skipped = (Traits.of(element.tag()) & Traits.IS_SKIPPED) != 0
                && !element.tag().name().equals("title");
        return skipped ? "" : Excerpts.of(element);
    }

    /** Data of scripts are many and unsure: they are searched only where nothing else names a publication, and not without end. */
    private void scriptDate(String markup) {
        String date = ScriptDates.find(markup.substring(0, Math.min(markup.length(), MAX_SCRIPTS)));
        if (date != null) {
            properties.put(SCRIPT, date);
        }
    }

    /**
     * All that was found.
     *
     * @param markup the page with its scripts
     */
    Metadata collected(String markup) {
        jsonLd.article().forEach(properties::putIfAbsent);
        microdata.forEach(properties::putIfAbsent);
        if (properties.keySet().stream().noneMatch(ScriptDates::isName)) {
            scriptDate(markup);
        }
        return new Metadata(title, language == null ? declaredLanguage : language, canonical, properties, times);
    }
}
