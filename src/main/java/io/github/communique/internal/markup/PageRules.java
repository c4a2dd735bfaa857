package io.github.communique.internal.markup;

/** Rules for the parts of a page: its head, templates, frames, and what comes before and behind the body. */
final class PageRules {

    private final TreeBuilder builder;

    PageRules(TreeBuilder builder) {
        this.builder = builder;
    }

    void start(Tag tag) {
        switch (builder.mode) {
            case BEFORE_HTML -> beforeHtml(tag);
            case BEFORE_HEAD -> beforeHead(tag);
            case IN_HEAD -> headStart(tag);
            case AFTER_HEAD -> afterHead(tag);
            case IN_TEMPLATE -> inTemplate(tag);
            case IN_FRAMESET -> inFrameset(tag);
            case AFTER_FRAMESET -> afterFrameset(tag);
            default -> afterBody(tag);
        }
    }

    void end(Tag tag) {
        switch (builder.mode) {
            case BEFORE_HTML, BEFORE_HEAD, AFTER_HEAD -> endOutside(tag);
            case IN_HEAD -> endInHead(tag);
            case IN_TEMPLATE -> {
                if (tag == Tags.TEMPLATE) {
                    endTemplate();
                }
            }
            case IN_FRAMESET -> endFrameset(tag);
            case AFTER_FRAMESET -> {}
            default -> {
                if (tag != Tags.HTML) {
                    builder.mode = Mode.IN_BODY;
                    builder.end(tag);
                }
            }
        }
    }

    /** White space is of no matter here; other text begins the body, except in frames. */
    void text(int from, int to) {
        if (builder.mode == Mode.IN_FRAMESET || builder.mode == Mode.AFTER_FRAMESET) {
            return;
        }
        int visible = Chars.skipSpace(builder.tree.source(), from, to);
        if (visible == to) {
            return;
        }
        if (builder.mode == Mode.AFTER_BODY) {
            builder.mode = Mode.IN_BODY;
        } else {
            beginBody();
        }
        builder.text(visible, to);
    }

    /** Opens what a page has to have and has not. */
    void finish() {
        while (builder.open.has(Tags.TEMPLATE)) {
            closeTemplate();
        }
        if (builder.mode.compareTo(Mode.AFTER_HEAD) <= 0) {
            beginBody();
        }
    }

    private void beginHtml() {
        builder.insertImplied(Tags.HTML);
        builder.mode = Mode.BEFORE_HEAD;
    }

    private void beginHead() {
        if (builder.mode == Mode.BEFORE_HTML) {
            beginHtml();
        }
        builder.head = builder.insertImplied(Tags.HEAD);
        builder.mode = Mode.IN_HEAD;
    }

    private void endHead() {
        builder.open.pop();
        builder.mode = Mode.AFTER_HEAD;
    }

    private void beginBody() {
        if (builder.mode.compareTo(Mode.IN_HEAD) < 0) {
            beginHead();
        }
        if (builder.mode == Mode.IN_HEAD) {
            endHead();
        }
        builder.insertImplied(Tags.BODY);
        builder.mayHaveFrames = true;
        builder.mode = Mode.IN_BODY;
    }

    private void beforeHtml(Tag tag) {
        if (tag == Tags.HTML) {
            builder.insert(tag);
            builder.tokens.tags.say(builder.tokens.start);
            builder.mode = Mode.BEFORE_HEAD;
        } else {
            beginHtml();
            builder.start(tag);
        }
    }

    private void beforeHead(Tag tag) {
        if (tag == Tags.HTML) {
            builder.bodyStart(tag);
        } else if (tag == Tags.HEAD) {
            builder.head = builder.insert(tag);
            builder.mode = Mode.IN_HEAD;
        } else {
            beginHead();
            builder.start(tag);
        }
    }

    /** The rules of the head, which hold for some elements wherever they stand. */
    void headStart(Tag tag) {
        switch (tag.kind) {
            case HTML -> builder.bodyStart(tag);
            case BASE -> {
                Element base = builder.insert(tag);
                builder.open.pop();
                if (base.has(Attribute.HREF)) {
                    builder.tree.bases().add(base);
                }
            }
            case HEAD_VOID -> builder.insertEmpty(tag);
            case TITLE, RAW, SCRIPT -> builder.insertRaw(tag);
            case NOSCRIPT -> builder.startNoscript();
            case TEMPLATE -> {
                builder.insert(tag);
                builder.formatting.addBorder();
                builder.mayHaveFrames = false;
                builder.templates.push(Mode.IN_TEMPLATE);
                builder.mode = Mode.IN_TEMPLATE;
            }
            case HEAD -> {}
            default -> {
                endHead();
                builder.start(tag);
            }
        }
    }

    private void endInHead(Tag tag) {
        switch (tag.kind) {
            case HEAD -> endHead();
            case BODY, HTML, LINE_BREAK -> {
                endHead();
                builder.end(tag);
            }
            case TEMPLATE -> endTemplate();
            default -> {}
        }
    }

    private void afterHead(Tag tag) {
        switch (tag.kind) {
            case HTML -> builder.bodyStart(tag);
            case BODY -> {
                builder.insert(tag);
                builder.tokens.tags.say(builder.tokens.start);
                builder.mayHaveFrames = false;
                builder.mode = Mode.IN_BODY;
            }
            case FRAMESET -> {
                builder.insert(tag);
                builder.mode = Mode.IN_FRAMESET;
            }
            case BASE, HEAD_VOID, TITLE, RAW, SCRIPT, TEMPLATE -> lateInHead(tag);
            case HEAD -> {}
            default -> {
                beginBody();
                builder.start(tag);
            }
        }
    }

    private void lateInHead(Tag tag) {
        Element head = builder.head;
        if (head == null) {
            headStart(tag);
            return;
        }
        builder.open.push(head);
        headStart(tag);
        builder.open.remove(head);
    }

    /** End tags where nothing is open but the page. */
    private void endOutside(Tag tag) {
        switch (tag.kind) {
            case HTML, BODY, LINE_BREAK -> {
                beginBody();
                builder.end(tag);
            }
            case HEAD -> {
                if (builder.mode != Mode.AFTER_HEAD) {
                    beginHead();
                    endHead();
                }
            }
            case TEMPLATE -> endTemplate();
            default -> {}
        }
    }

    private void inTemplate(Tag tag) {
        switch (tag.kind) {
            case BASE, HEAD_VOID, TITLE, RAW, SCRIPT, TEMPLATE -> headStart(tag);
            case CAPTION, COLGROUP, TABLE_BODY -> becomes(Mode.IN_TABLE, tag);
            case COL -> becomes(Mode.IN_COLUMN_GROUP, tag);
            case ROW -> becomes(Mode.IN_TABLE_BODY, tag);
            case CELL -> becomes(Mode.IN_ROW, tag);
            default -> becomes(Mode.IN_BODY, tag);
        }
    }

    private void becomes(Mode mode, Tag tag) {
        builder.templates.pop();
        builder.templates.push(mode);
        builder.mode = mode;
        builder.start(tag);
    }

    void endTemplate() {
        if (builder.open.has(Tags.TEMPLATE)) {
            builder.open.endThoroughly();
            closeTemplate();
        }
    }

    private void closeTemplate() {
        builder.open.popThrough(Tags.TEMPLATE);
        builder.formatting.clearToBorder();
        builder.templates.poll();
        builder.resetMode();
    }

    private void inFrameset(Tag tag) {
        switch (tag.kind) {
            case HTML -> builder.bodyStart(tag);
            case FRAMESET -> builder.insert(tag);
            case FRAME -> builder.insertEmpty(tag);
            default -> afterFrameset(tag);
        }
    }

    private void afterFrameset(Tag tag) {
        if (tag == Tags.HTML) {
            builder.bodyStart(tag);
        } else if (tag == Tags.NOFRAMES) {
            builder.insertRaw(tag);
        }
    }

    private void endFrameset(Tag tag) {
        if (tag == Tags.FRAMESET && builder.open.isCurrent(tag)) {
            builder.open.pop();
            if (!builder.open.isCurrent(tag)) {
                builder.mode = Mode.AFTER_FRAMESET;
            }
        }
    }

    private void afterBody(Tag tag) {
        if (tag == Tags.HTML) {
            builder.bodyStart(tag);
        } else {
            builder.mode = Mode.IN_BODY;
            builder.start(tag);
        }
    }
}
