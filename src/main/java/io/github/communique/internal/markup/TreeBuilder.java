package io.github.communique.internal.markup;

import io.github.communique.internal.trace.Trace;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree from tags and texts, and holds what its rules share. Which rules a token meets depends on the {@link Mode}, and on whether it stands in
 * a drawing or formula or in content for browsers without scripts.
 */
final class TreeBuilder {

    final Tree tree;
    final Tokens tokens;
    final OpenElements open;
    final Formatting formatting;
    /** The modes of the templates that are open. */
    final Deque<Mode> templates = new ArrayDeque<>();

    private final PageRules page;
    private final BodyRules body;
    private final TableRules table;
    private final ForeignRules foreign;
    private final NoscriptRules noscript;

    Mode mode = Mode.BEFORE_HTML;
    /** Whether nothing has been seen yet that a page of frames may not have. */
    boolean mayHaveFrames = true;
    /** Whether what comes into a table by mistake goes before it. */
    private boolean fostering;

    @Nullable
    Element head;

    @Nullable
    Element form;

    TreeBuilder(Tree tree, int maxDepth, Trace trace) {
        this.tree = tree;
        this.tokens = new Tokens(tree, trace);
        this.open = new OpenElements(tree.root(), tokens, maxDepth);
        this.formatting = new Formatting(this);
        this.page = new PageRules(this);
        this.body = new BodyRules(this);
        this.table = new TableRules(this);
        this.foreign = new ForeignRules(this);
        this.noscript = new NoscriptRules(this);
    }

    void build() {
        Tokens.Token token = tokens.next(false);
        while (token != Tokens.Token.END) {
            switch (token) {
                case TEXT -> text(tokens.start, tokens.end);
                case START_TAG -> start(tokens.tags.tag);
                default -> end(tokens.tags.tag);
            }
            token = tokens.next(open.current().tag().has(Tag.FOREIGN));
        }
        noscript.end();
        page.finish();
        open.popTo(1);
    }

    /** Takes a start tag, or takes it again after a rule has changed the mode. */
    void start(Tag tag) {
        if (noscript.isOpen()) {
            noscript.start(tag);
        } else if (foreign.takesStart(tag)) {
            foreign.start(tag);
        } else {
            startByMode(tag);
        }
    }

    void startByMode(Tag tag) {
        switch (mode) {
            case IN_BODY -> body.start(tag);
            case IN_TABLE, IN_CAPTION, IN_COLUMN_GROUP, IN_TABLE_BODY, IN_ROW, IN_CELL -> table.start(tag);
            default -> page.start(tag);
        }
    }

    void end(Tag tag) {
        if (noscript.isOpen()) {
            noscript.end(tag);
        } else if (foreign.takesEnd()) {
            foreign.end(tag);
        } else {
            endByMode(tag);
        }
    }

    void endByMode(Tag tag) {
        switch (mode) {
            case IN_BODY -> body.end(tag);
            case IN_TABLE, IN_CAPTION, IN_COLUMN_GROUP, IN_TABLE_BODY, IN_ROW, IN_CELL -> table.end(tag);
            default -> page.end(tag);
        }
    }

    void text(int from, int to) {
        if (noscript.isOpen() || foreign.takesText()) {
            addText(from, to);
            seen(from, to);
        } else {
            switch (mode) {
                case IN_BODY, IN_TEMPLATE, IN_CAPTION, IN_CELL -> body.text(from, to);
                case IN_TABLE, IN_TABLE_BODY, IN_ROW -> table.text(from, to);
                case IN_COLUMN_GROUP -> table.textInColumnGroup(from, to);
                default -> page.text(from, to);
            }
        }
    }

    void bodyStart(Tag tag) {
        body.start(tag);
    }

    void bodyEnd(Tag tag) {
        body.end(tag);
    }

    void headStart(Tag tag) {
        page.headStart(tag);
    }

    void endTemplate() {
        page.endTemplate();
    }

    void startNoscript() {
        noscript.start();
    }

    /** Text other than white space is nothing for a page of frames. */
    void seen(int from, int to) {
        mayHaveFrames = mayHaveFrames && Chars.isBlank(tree.source(), from, to);
    }

    /** Takes a start tag that does not belong into a table. */
    void fosterStart(Tag tag) {
        boolean before = fostering;
        fostering = true;
        body.start(tag);
        fostering = before;
    }

    /** Takes an end tag that does not belong into a table. */
    void fosterEnd(Tag tag) {
        boolean before = fostering;
        fostering = true;
        body.end(tag);
        fostering = before;
    }

    /** Takes text that does not belong into a table. */
    void fosterText(int from, int to) {
        boolean before = fostering;
        fostering = true;
        body.text(from, to);
        fostering = before;
    }

    /** Whether the tag that was read last is of a field that nobody sees. */
    boolean isHidden() {
        return (tokens.tags.said & Attribute.TYPE.bit()) != 0
                && tree.attribute(tree.used, Attribute.TYPE).equalsIgnoreCase("hidden");
    }

    /** Opens the element of the tag that was read last. */
    Element insert(Tag tag) {
        Element element = new Element(tree, tag, tokens.start, tokens.tags.said, tree.used);
        tree.used += Tree.RANGE * Integer.bitCount(tokens.tags.said);
        insert(element);
        return element;
    }

    /** Opens an element that the page leaves out. */
    Element insertImplied(Tag tag) {
        Element element = new Element(tree, tag, tokens.start, 0, 0);
        insert(element);
        return element;
    }

    void insert(Element element) {
        // What would nest too deep is closed first.
        open.makeRoom();
        place(element, open.current());
        open.push(element);
    }

    /** An element without content; it leaves no node where it says nothing that anybody reads. */
    void insertEmpty(Tag tag) {
        if (tag.kind == Kind.LINE_BREAK
                || tag.kind == Kind.RULE
                || tag.kind == Kind.HEAD_VOID
                || tokens.tags.said != 0) {
            insert(tag);
            open.pop();
        }
    }

    /** An element in which tags are text. */
    void insertRaw(Tag tag) {
        Element element = insert(tag);
        tokens.passContent();
        addRaw(element, tag.kind != Kind.TITLE && tag.kind != Kind.TEXTAREA);
        open.pop();
    }

    /** The content of an element in which tags are text. */
    private void addRaw(Element element, boolean data) {
        int from = tokens.start;
        int to = tokens.contentEnd;
        if (from < to) {
            element.append(new Text(tree, from, to, data, !data && tokens.isEscaped(from, to)));
        }
    }

    /** Adds a text to the innermost element, unless it is white space that nobody sees. */
    void addText(int from, int to) {
        Element current = open.current();
        boolean drawn = current.tag().has(Tag.DRAWN) && !current.tag().has(Tag.HOLDS_HTML);
        if (!drawn && !(isAtEdge(current) && Chars.isBlank(tree.source(), from, to))) {
            place(new Text(tree, from, to, false, tokens.isEscaped(from, to)), current);
        }
    }

    /** Adds a text in which nothing is decoded. */
    void addPlain(int from, int to) {
        open.current().append(new Text(tree, from, to, false, false));
    }

    private static boolean isAtEdge(Element element) {
        Node before = element.last;
        return before == null
                ? element.tag().has(Tag.BLOCK)
                : before instanceof Element sibling && sibling.tag().has(Tag.BLOCK);
    }

    /** Puts a node into an element, or before the table that it has come into by mistake. */
    void place(Node node, Element target) {
        if (!fostering || !target.tag().has(Tag.FOSTERS)) {
            target.append(node);
            return;
        }
        int i = open.size() - 1;
        while (i > 1 && open.get(i).tag() != Tags.TEMPLATE && open.get(i).tag() != Tags.TABLE) {
            i--;
        }
        Element holder = open.get(i);
        Element around = holder.tag() == Tags.TABLE ? holder.parent() : null;
        if (around != null) {
            around.insert(node, holder);
        } else {
            (holder.tag() == Tags.TABLE ? open.get(i - 1) : holder).append(node);
        }
    }

    /** Whether two elements have the same start tag. */
    boolean areAlike(Element a, Element b) {
        if (a.tag() != b.tag()) {
            return false;
        }
        String source = tree.source();
        int i = 0;
        char c = '<';
        while (c != '>' && c == source.charAt(b.start + i)) {
            c = source.charAt(a.start + ++i);
        }
        return c == '>' && source.charAt(b.start + i) == '>';
    }

    /** Sets the mode by what is open. */
    void resetMode() {
        for (int i = open.size() - 1; i > 0; i--) {
            Mode found = modeIn(open.get(i).tag());
            if (found != null) {
                mode = found;
                return;
            }
        }
        mode = Mode.IN_BODY;
    }

    private @Nullable Mode modeIn(Tag tag) {
        return switch (tag.kind) {
            case CELL -> Mode.IN_CELL;
            case ROW -> Mode.IN_ROW;
            case TABLE_BODY -> Mode.IN_TABLE_BODY;
            case CAPTION -> Mode.IN_CAPTION;
            case COLGROUP -> Mode.IN_COLUMN_GROUP;
            case TABLE -> Mode.IN_TABLE;
            case TEMPLATE -> templates.peek();
            case HEAD -> Mode.IN_HEAD;
            case BODY -> Mode.IN_BODY;
            case FRAMESET -> Mode.IN_FRAMESET;
            case HTML -> head == null ? Mode.BEFORE_HEAD : Mode.AFTER_HEAD;
            default -> null;
        };
    }
}
