package io.github.communique.internal.markup;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The elements that HTML knows. */
public final class Tags {

    private static final Map<Kind, String> NAMES = Map.ofEntries(
            Map.entry(Kind.HTML, "html"),
            Map.entry(Kind.HEAD, "head"),
            Map.entry(Kind.BODY, "body"),
            Map.entry(Kind.FRAMESET, "frameset"),
            Map.entry(Kind.FRAME, "frame"),
            Map.entry(Kind.HEAD_VOID, "basefont bgsound link meta"),
            Map.entry(Kind.BASE, "base"),
            Map.entry(Kind.TITLE, "title"),
            Map.entry(Kind.RAW, "noframes style"),
            Map.entry(Kind.SCRIPT, "script"),
            Map.entry(Kind.NOSCRIPT, "noscript"),
            Map.entry(Kind.TEMPLATE, "template"),
            Map.entry(
                    Kind.FLOW,
                    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup main menu nav "
                            + "ol search section summary ul"),
            Map.entry(Kind.PARAGRAPH, "p"),
            Map.entry(Kind.PREFORMATTED, "pre listing"),
            Map.entry(Kind.HEADING, "h1 h2 h3 h4 h5 h6"),
            Map.entry(Kind.LIST_ITEM, "li"),
            Map.entry(Kind.DEFINITION, "dd dt"),
            Map.entry(Kind.RULE, "hr"),
            Map.entry(Kind.FORM, "form"),
            Map.entry(Kind.BUTTON, "button"),
            Map.entry(Kind.INPUT, "input"),
            Map.entry(Kind.TEXTAREA, "textarea"),
            Map.entry(Kind.SELECT, "select"),
            Map.entry(Kind.OPTION, "option"),
            Map.entry(Kind.OPTGROUP, "optgroup"),
            Map.entry(Kind.ANCHOR, "a"),
            Map.entry(Kind.NOBR, "nobr"),
            Map.entry(Kind.FORMATTING, "b big code em font i s small strike strong tt u"),
            Map.entry(Kind.APPLET, "applet marquee object"),
            Map.entry(Kind.RUBY_BASE, "rb rtc"),
            Map.entry(Kind.RUBY_TEXT, "rp rt"),
            Map.entry(Kind.LINE_BREAK, "br"),
            Map.entry(Kind.VOID, "area embed img keygen wbr"),
            Map.entry(Kind.MEDIA, "param source track"),
            Map.entry(Kind.IMAGE, "image"),
            Map.entry(Kind.IFRAME, "iframe noembed"),
            Map.entry(Kind.XMP, "xmp"),
            Map.entry(Kind.PLAINTEXT, "plaintext"),
            Map.entry(Kind.TABLE, "table"),
            Map.entry(Kind.CAPTION, "caption"),
            Map.entry(Kind.COLGROUP, "colgroup"),
            Map.entry(Kind.COL, "col"),
            Map.entry(Kind.TABLE_BODY, "tbody tfoot thead"),
            Map.entry(Kind.ROW, "tr"),
            Map.entry(Kind.CELL, "td th"),
            Map.entry(Kind.SVG, "svg"),
            Map.entry(Kind.MATH, "math"),
            Map.entry(
                    Kind.PHRASE,
                    "abbr acronym audio bdi bdo canvas cite data datalist del dfn ins kbd label legend map mark meter output picture progress q "
                            + "ruby samp slot span sub sup time var video annotation-xml desc foreignobject mi mn mo ms mtext "
                            // Elements of XML documents with markup like that of HTML.
                            + "document para text"));

    private static final Map<Integer, Set<String>> FLAGS = Map.ofEntries(
            flag(Tag.SCOPE, "applet caption html marquee object select table td template th"),
            flag(Tag.LIST_SCOPE, "ol ul"),
            flag(Tag.BUTTON_SCOPE, "button"),
            flag(Tag.TABLE_SCOPE, "html table template"),
            flag(Tag.IMPLIED_END, "dd dt li optgroup option p rb rp rt rtc"),
            flag(
                    Tag.THOROUGH_END,
                    "caption colgroup dd dt li optgroup option p rb rp rt rtc tbody td tfoot th thead tr"),
            flag(
                    Tag.SPECIAL,
                    "address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details dir div dl "
                            + "dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img "
                            + "input keygen li link listing main marquee menu meta nav noembed noframes noscript object ol p param plaintext pre "
                            + "script search section select source style summary table tbody td template textarea tfoot th thead title tr track "
                            + "ul wbr xmp"),
            flag(Tag.FOSTERS, "table tbody tfoot thead tr"),
            flag(
                    Tag.BLOCK,
                    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 "
                            + "h4 h5 h6 header hgroup hr html li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul"),
            flag(
                    Tag.BREAKS_OUT,
                    "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby "
                            + "s small span strike strong sub sup table tt u ul var"),
            flag(Tag.ITEM_CONTENT, "address div p"),
            flag(
                    Tag.EMPTY,
                    "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr"));

    private static final Set<String> DRAWN_HOLDERS = Set.of("desc", "foreignobject", "title");
    private static final Set<String> FORMULA_HOLDERS = Set.of("mi", "mn", "mo", "ms", "mtext");

    private static final Map<String, Tag> BY_NAME = new HashMap<>();
    private static final WordTable<Tag> ALL = table();

    static final Tag HTML = tag("html");
    static final Tag HEAD = tag("head");
    static final Tag BODY = tag("body");
    static final Tag P = tag("p");
    static final Tag LI = tag("li");
    static final Tag A = tag("a");
    static final Tag NOBR = tag("nobr");
    static final Tag BR = tag("br");
    static final Tag IMG = tag("img");
    static final Tag BUTTON = tag("button");
    static final Tag FORM = tag("form");
    static final Tag FONT = tag("font");
    static final Tag SELECT = tag("select");
    static final Tag OPTGROUP = tag("optgroup");
    static final Tag OPTION = tag("option");
    static final Tag RUBY = tag("ruby");
    static final Tag RTC = tag("rtc");
    static final Tag TEMPLATE = tag("template");
    static final Tag NOFRAMES = tag("noframes");
    static final Tag NOEMBED = tag("noembed");
    static final Tag FRAMESET = tag("frameset");
    static final Tag TABLE = tag("table");
    static final Tag CAPTION = tag("caption");
    static final Tag COLGROUP = tag("colgroup");
    static final Tag TBODY = tag("tbody");
    static final Tag THEAD = tag("thead");
    static final Tag TFOOT = tag("tfoot");
    static final Tag TR = tag("tr");
    static final Tag TD = tag("td");
    static final Tag TH = tag("th");
    static final Tag SVG = tag("svg");

    private Tags() {}

    private static Map.Entry<Integer, Set<String>> flag(int flag, String names) {
        return Map.entry(flag, Set.of(names.split(" ", -1)));
    }

    private static WordTable<Tag> table() {
        WordTable<Tag> table = new WordTable<>(128);
        for (Kind kind : Kind.values()) {
            for (String name : NAMES.getOrDefault(kind, "").split(" ", -1)) {
                Tag tag = make(name, BY_NAME.size() + 1, kind);
                BY_NAME.put(name, tag);
                table.put(name, tag);
            }
        }
        return table;
    }

    private static Tag make(String name, int number, Kind kind) {
        int flags = 0;
        for (Map.Entry<Integer, Set<String>> entry : FLAGS.entrySet()) {
            flags |= entry.getValue().contains(name) ? entry.getKey() : 0;
        }
        int drawn = DRAWN_HOLDERS.contains(name) ? Tag.HOLDS_HTML | Tag.SCOPE | Tag.SPECIAL : 0;
        int formula = FORMULA_HOLDERS.contains(name)
                ? Tag.HOLDS_TEXT | Tag.SCOPE | Tag.SPECIAL
                : name.equals("annotation-xml") ? Tag.SCOPE | Tag.SPECIAL : 0;
        return new Tag(name, number, kind, flags, drawn, formula);
    }

    /** A tag that HTML does not know. */
    static Tag unknown(String name) {
        return new Tag(name, 0, Kind.PHRASE, 0, 0, 0);
    }

    /** All that HTML knows, to be added to by a reader of a page. */
    static WordTable<Tag> all() {
        return ALL.copy();
    }

    /**
     * How many numbers tags have.
     *
     * @return one more than the highest number of a tag
     */
    public static int numbers() {
        return BY_NAME.size() + 1;
    }

    /**
     * A tag that HTML knows.
     *
     * @param name in lower case
     * @return the tag
     * @throws IllegalArgumentException if HTML knows none of this name
     */
    public static Tag tag(String name) {
        Tag tag = known(name);
        if (tag == null) {
            throw new IllegalArgumentException("no element of HTML is named " + name);
        }
        return tag;
    }

    /**
     * A tag by its name.
     *
     * @param name in lower case
     * @return the tag, or null for names that HTML does not know
     */
    public static @Nullable Tag known(String name) {
        return BY_NAME.get(name);
    }
}
