package io.github.communique.internal.markup;

import org.jspecify.annotations.Nullable;

/** Rules for the start tags and texts of the body; {@link BodyEndRules} has those for end tags. */
final class BodyRules {

    /** So far up a list of definitions looks for its last item. */
    private static final int MOST_DEFINITION_DEPTH = 24;

    private final TreeBuilder builder;
    private final OpenElements open;
    private final Formatting formatting;
    private final BodyEndRules ends;

    BodyRules(TreeBuilder builder) {
        this.builder = builder;
        this.open = builder.open;
        this.formatting = builder.formatting;
        this.ends = new BodyEndRules(builder);
    }

    void text(int from, int to) {
        formatting.reopen();
        builder.addText(from, to);
        builder.seen(from, to);
    }

    void end(Tag tag) {
        ends.end(tag);
    }

    void start(Tag tag) {
        switch (tag.kind) {
            case PHRASE -> insertInText(tag);
            case FLOW, PARAGRAPH -> insertBlock(tag);
            case ANCHOR -> anchor(tag);
            case NOBR -> nobr(tag);
            case FORMATTING -> insertFormatting(tag);
            case HEADING -> heading(tag);
            case LIST_ITEM -> listItem(tag);
            case DEFINITION -> definition(tag);
            case PREFORMATTED -> {
                insertBlock(tag);
                builder.tokens.passLineBreak();
                builder.mayHaveFrames = false;
            }
            case TABLE -> table(tag);
            case LINE_BREAK, VOID -> insertVoid(tag);
            case IMAGE -> insertVoid(Tags.IMG);
            case MEDIA -> builder.insertEmpty(tag);
            case RULE -> rule(tag);
            case SVG -> insertInText(tag.drawn());
            case MATH -> insertInText(tag.inFormula());
            case APPLET -> {
                insertInText(tag);
                formatting.addBorder();
                builder.mayHaveFrames = false;
            }
            case RUBY_BASE -> {
                endRuby(null);
                builder.insert(tag);
            }
            case RUBY_TEXT -> {
                endRuby(Tags.RTC);
                builder.insert(tag);
            }
            case FORM, BUTTON, INPUT, TEXTAREA, SELECT, OPTION, OPTGROUP -> control(tag);
            case IFRAME, XMP, PLAINTEXT, NOSCRIPT -> unparsed(tag);
            case HTML, BODY, FRAMESET -> page(tag);
            case BASE, HEAD_VOID, TITLE, RAW, SCRIPT, TEMPLATE -> builder.headStart(tag);
            default -> {
                // Parts of tables, heads and frames are none here.
            }
        }
    }

    private void insertInText(Tag tag) {
        formatting.reopen();
        builder.insert(tag);
        if (tag.has(Tag.FOREIGN) && builder.tokens.tags.selfClosing) {
            open.pop();
        }
    }

    private void insertBlock(Tag tag) {
        open.endParagraph();
        builder.insert(tag);
    }

    private void insertVoid(Tag tag) {
        formatting.reopen();
        builder.insertEmpty(tag);
        builder.mayHaveFrames = false;
    }

    private void insertFormatting(Tag tag) {
        formatting.reopen();
        formatting.add(builder.insert(tag));
    }

    /** A link inside a link ends it. */
    private void anchor(Tag tag) {
        Element before = formatting.latest(tag);
        if (before != null) {
            ends.end(tag);
            formatting.remove(before);
            open.remove(before);
        }
        insertFormatting(tag);
    }

    private void nobr(Tag tag) {
        formatting.reopen();
        if (open.inScope(tag)) {
            ends.end(tag);
        }
        insertFormatting(tag);
    }

    private void heading(Tag tag) {
        open.endParagraph();
        if (open.current().tag().kind == Kind.HEADING) {
            open.pop();
        }
        builder.insert(tag);
    }

    private void listItem(Tag tag) {
        builder.mayHaveFrames = false;
        endItem(Kind.LIST_ITEM, 1);
        insertBlock(tag);
    }

    private void definition(Tag tag) {
        builder.mayHaveFrames = false;
        endItem(Kind.DEFINITION, Math.max(1, open.size() - 1 - MOST_DEFINITION_DEPTH));
        insertBlock(tag);
    }

    /** Ends an open item of the same list. */
    private void endItem(Kind kind, int lowest) {
        for (int i = open.size() - 1; i >= lowest; i--) {
            Tag tag = open.get(i).tag();
            if (tag.kind == kind) {
                ends.end(tag);
                return;
            }
            if (tag.has(Tag.SPECIAL) && !tag.has(Tag.ITEM_CONTENT)) {
                return;
            }
        }
    }

    private void table(Tag tag) {
        if (builder.tokens.isStandard()) {
            open.endParagraph();
        }
        builder.insert(tag);
        builder.mayHaveFrames = false;
        builder.mode = Mode.IN_TABLE;
    }

    private void rule(Tag tag) {
        open.endParagraph();
        if (open.inScope(Tags.SELECT)) {
            open.endImplied(null);
        }
        builder.insertEmpty(tag);
        builder.mayHaveFrames = false;
    }

    private void endRuby(@Nullable Tag except) {
        if (open.inScope(Tags.RUBY)) {
            open.endImplied(except);
        }
    }

    private void control(Tag tag) {
        switch (tag.kind) {
            case FORM -> form(tag);
            case BUTTON -> {
                if (open.inScope(tag)) {
                    open.endImplied(null);
                    open.popThrough(tag);
                }
                insertInText(tag);
                builder.mayHaveFrames = false;
            }
            case INPUT -> {
                if (open.inScope(Tags.SELECT)) {
                    open.popThrough(Tags.SELECT);
                }
                boolean frames = builder.mayHaveFrames && builder.isHidden();
                insertVoid(tag);
                builder.mayHaveFrames = frames;
            }
            case TEXTAREA -> {
                builder.mayHaveFrames = false;
                builder.insertRaw(tag);
            }
            case SELECT -> select(tag);
            default -> option(tag);
        }
    }

    private void form(Tag tag) {
        boolean inTemplate = open.has(Tags.TEMPLATE);
        if (builder.form != null && !inTemplate) {
            return;
        }
        open.endParagraph();
        Element form = builder.insert(tag);
        builder.form = inTemplate ? builder.form : form;
    }

    private void select(Tag tag) {
        if (open.inScope(tag)) {
            open.popThrough(tag);
        } else {
            insertInText(tag);
            builder.mayHaveFrames = false;
        }
    }

    private void option(Tag tag) {
        if (open.inScope(Tags.SELECT)) {
            open.endImplied(tag == Tags.OPTION ? Tags.OPTGROUP : null);
        } else if (open.isCurrent(Tags.OPTION)) {
            open.pop();
        }
        insertInText(tag);
    }

    private void unparsed(Tag tag) {
        switch (tag.kind) {
            case NOSCRIPT -> {
                formatting.reopen();
                builder.startNoscript();
            }
            case PLAINTEXT -> {
                insertBlock(tag);
                builder.tokens.passRest();
                builder.addPlain(builder.tokens.start, builder.tokens.end);
            }
            case XMP -> {
                open.endParagraph();
                formatting.reopen();
                builder.mayHaveFrames = false;
                builder.insertRaw(tag);
            }
            default -> {
                builder.mayHaveFrames = builder.mayHaveFrames && tag == Tags.NOEMBED;
                builder.insertRaw(tag);
            }
        }
    }

    /** Tags that a page may have once: what they say is added to the first of their kind. */
    private void page(Tag tag) {
        int place = tag == Tags.HTML ? 1 : 2;
        boolean there = open.size() > place && open.get(place).tag() == tag;
        if (tag == Tags.FRAMESET) {
            frameset(tag);
        } else if (there && !open.has(Tags.TEMPLATE)) {
            builder.mayHaveFrames = builder.mayHaveFrames && tag == Tags.HTML;
            builder.tree.merge(open.get(place), builder.tokens.tags.said, builder.tree.used);
            builder.tokens.tags.say(builder.tokens.start);
        }
    }

    /** A page that has nothing yet becomes one of frames. */
    private void frameset(Tag tag) {
        if (builder.mayHaveFrames && open.size() > 2 && open.get(2).tag() == Tags.BODY) {
            open.get(2).remove();
            open.popTo(2);
            builder.insert(tag);
            builder.mode = Mode.IN_FRAMESET;
        }
    }
}
