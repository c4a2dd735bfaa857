package io.github.communique.internal.markup;

/** Rules for the end tags of the body. */
final class BodyEndRules {

    private final TreeBuilder builder;
    private final OpenElements open;
    private final Adoption adoption;

    BodyEndRules(TreeBuilder builder) {
        this.builder = builder;
        this.open = builder.open;
        this.adoption = new Adoption(builder);
    }

    void end(Tag tag) {
        switch (tag.kind) {
            case FLOW, PREFORMATTED, BUTTON, SELECT -> endInScope(tag);
            case PARAGRAPH -> {
                if (!open.paragraphInScope()) {
                    builder.insertImplied(tag);
                }
                open.end(tag);
            }
            case ANCHOR, NOBR, FORMATTING -> {
                if (!adoption.end(tag)) {
                    endOther(tag);
                }
            }
            case LIST_ITEM -> {
                if (open.inScope(tag, Tag.SCOPE | Tag.LIST_SCOPE)) {
                    open.end(tag);
                }
            }
            case DEFINITION -> {
                if (open.inScope(tag)) {
                    open.end(tag);
                }
            }
            case HEADING -> heading(tag);
            case FORM -> form(tag);
            case APPLET -> {
                if (endInScope(tag)) {
                    builder.formatting.clearToBorder();
                }
            }
            case LINE_BREAK -> lineBreak(tag);
            case TEMPLATE -> builder.endTemplate();
            case BODY -> endBody(open.inScope(tag));
            case HTML -> endBody(open.has(Tags.BODY));
            default -> endOther(tag);
        }
    }

    private boolean endInScope(Tag tag) {
        boolean isOpen = open.inScope(tag);
        if (isOpen) {
            open.endImplied(null);
            open.popThrough(tag);
        }
        return isOpen;
    }

    /** Any heading ends any other. */
    private void heading(Tag tag) {
        if (open.headingInScope() >= 0) {
            open.endImplied(tag);
            open.popTo(open.headingInScope());
        }
    }

    private void form(Tag tag) {
        if (open.has(Tags.TEMPLATE)) {
            endInScope(tag);
            return;
        }
        Element form = builder.form;
        builder.form = null;
        if (form != null && open.inScope(tag)) {
            open.endImplied(null);
            open.remove(form);
        }
    }

    /** Somebody meant a line break. */
    private void lineBreak(Tag tag) {
        builder.formatting.reopen();
        builder.insertImplied(tag);
        open.pop();
        builder.mayHaveFrames = false;
    }

    private void endBody(boolean isOpen) {
        if (isOpen) {
            builder.mode = Mode.AFTER_BODY;
        }
    }

    /** Ends the innermost element of the name, unless one of those with rules of their own is open inside it. */
    private void endOther(Tag tag) {
        for (int i = open.size() - 1; i > 0; i--) {
            Tag inner = open.get(i).tag();
            if (inner == tag) {
                open.endImplied(tag);
                open.popThrough(tag);
                return;
            }
            if (inner.has(Tag.SPECIAL)) {
                return;
            }
        }
    }
}
