package io.github.communique.internal.markup;

/** Rules for tables: parts that are left out are implied, and what does not belong into a table goes before it. */
final class TableRules {

    private final TreeBuilder builder;
    private final OpenElements open;

    TableRules(TreeBuilder builder) {
        this.builder = builder;
        this.open = builder.open;
    }

    void start(Tag tag) {
        switch (builder.mode) {
            case IN_TABLE -> inTable(tag);
            case IN_TABLE_BODY -> inTableBody(tag);
            case IN_ROW -> inRow(tag);
            case IN_CELL -> inCell(tag);
            case IN_CAPTION -> inCaption(tag);
            default -> inColumnGroup(tag);
        }
    }

    void end(Tag tag) {
        switch (builder.mode) {
            case IN_TABLE -> endInTable(tag);
            case IN_TABLE_BODY -> endInTableBody(tag);
            case IN_ROW -> endInRow(tag);
            case IN_CELL -> endInCell(tag);
            case IN_CAPTION -> endInCaption(tag);
            default -> endInColumnGroup(tag);
        }
    }

    /** White space in a table is not seen; other text goes before it. */
    void text(int from, int to) {
        boolean unseen = open.current().tag().has(Tag.FOSTERS) && Chars.isBlank(builder.tree.source(), from, to);
        if (!unseen) {
            builder.fosterText(from, to);
        }
    }

    private static boolean isPart(Tag tag) {
        return switch (tag.kind) {
            case CAPTION, COL, COLGROUP, TABLE_BODY, CELL, ROW -> true;
            default -> false;
        };
    }

    private void begin(Tag tag, Kind around, Mode mode) {
        open.clearTo(around);
        builder.insert(tag);
        builder.mode = mode;
    }

    private void beginImplied(Tag implied, Kind around, Mode mode, Tag tag) {
        open.clearTo(around);
        builder.insertImplied(implied);
        builder.mode = mode;
        builder.start(tag);
    }

    private void inTable(Tag tag) {
        switch (tag.kind) {
            case CAPTION -> {
                begin(tag, Kind.TABLE, Mode.IN_CAPTION);
                builder.formatting.addBorder();
            }
            case COLGROUP -> begin(tag, Kind.TABLE, Mode.IN_COLUMN_GROUP);
            case COL -> beginImplied(Tags.COLGROUP, Kind.TABLE, Mode.IN_COLUMN_GROUP, tag);
            case TABLE_BODY -> begin(tag, Kind.TABLE, Mode.IN_TABLE_BODY);
            case ROW, CELL -> beginImplied(Tags.TBODY, Kind.TABLE, Mode.IN_TABLE_BODY, tag);
            case TABLE -> table(tag);
            case SCRIPT, TEMPLATE -> builder.headStart(tag);
            case NOSCRIPT -> builder.startNoscript();
            case FORM -> form(tag);
            case RAW -> {
                if (tag == Tags.NOFRAMES) {
                    builder.fosterStart(tag);
                } else {
                    builder.headStart(tag);
                }
            }
            case INPUT -> {
                if (builder.isHidden()) {
                    builder.insertEmpty(tag);
                } else {
                    builder.fosterStart(tag);
                }
            }
            default -> builder.fosterStart(tag);
        }
    }

    /** A table that starts between the rows of another ends it. */
    private void table(Tag tag) {
        if (open.inTableScope(tag)) {
            Mode before = builder.mode;
            endTable(tag);
            if (builder.mode == before) {
                builder.insert(tag);
            } else {
                builder.start(tag);
            }
        }
    }

    private void form(Tag tag) {
        boolean inTemplate = open.has(Tags.TEMPLATE);
        if (builder.form == null || inTemplate) {
            Element form = builder.insert(tag);
            open.pop();
            builder.form = inTemplate ? builder.form : form;
        }
    }

    private void endTable(Tag tag) {
        open.popThrough(tag);
        builder.resetMode();
    }

    private void endInTable(Tag tag) {
        switch (tag.kind) {
            case TABLE -> {
                if (open.inTableScope(tag)) {
                    endTable(tag);
                }
            }
            case TEMPLATE -> builder.endTemplate();
            case BODY, HTML, CAPTION, COL, COLGROUP, TABLE_BODY, CELL, ROW -> {}
            default -> builder.fosterEnd(tag);
        }
    }

    private void inTableBody(Tag tag) {
        switch (tag.kind) {
            case ROW -> begin(tag, Kind.TABLE_BODY, Mode.IN_ROW);
            case CELL -> beginImplied(Tags.TR, Kind.TABLE_BODY, Mode.IN_ROW, tag);
            case CAPTION, COL, COLGROUP, TABLE_BODY -> {
                if (endTableBody()) {
                    builder.start(tag);
                }
            }
            default -> inTable(tag);
        }
    }

    private boolean endTableBody() {
        boolean isOpen =
                open.inTableScope(Tags.TBODY) || open.inTableScope(Tags.THEAD) || open.inTableScope(Tags.TFOOT);
        if (isOpen) {
            close(Kind.TABLE_BODY, Mode.IN_TABLE);
        }
        return isOpen;
    }

    /** Closes a row or group of rows. */
    private void close(Kind kind, Mode mode) {
        open.clearTo(kind);
        open.pop();
        builder.mode = mode;
    }

    private void endInTableBody(Tag tag) {
        switch (tag.kind) {
            case TABLE_BODY -> {
                if (open.inTableScope(tag)) {
                    close(Kind.TABLE_BODY, Mode.IN_TABLE);
                }
            }
            case TABLE -> {
                if (endTableBody()) {
                    builder.end(tag);
                }
            }
            default -> endInTable(tag);
        }
    }

    private void inRow(Tag tag) {
        if (tag.kind == Kind.CELL) {
            begin(tag, Kind.ROW, Mode.IN_CELL);
            builder.formatting.addBorder();
        } else if (!isPart(tag)) {
            inTable(tag);
        } else if (endRow()) {
            builder.start(tag);
        }
    }

    private boolean endRow() {
        boolean isOpen = open.inTableScope(Tags.TR);
        if (isOpen) {
            close(Kind.ROW, Mode.IN_TABLE_BODY);
        }
        return isOpen;
    }

    private void endInRow(Tag tag) {
        switch (tag.kind) {
            case ROW -> endRow();
            case TABLE -> {
                if (endRow()) {
                    builder.end(tag);
                }
            }
            case TABLE_BODY -> {
                if (open.inTableScope(tag) && endRow()) {
                    builder.end(tag);
                }
            }
            default -> endInTable(tag);
        }
    }

    private void inCell(Tag tag) {
        if (!isPart(tag)) {
            builder.bodyStart(tag);
        } else if (endCell()) {
            builder.start(tag);
        }
    }

    private boolean endCell() {
        Tag cell = open.inTableScope(Tags.TD) ? Tags.TD : open.inTableScope(Tags.TH) ? Tags.TH : null;
        if (cell != null) {
            endCell(cell);
        }
        return cell != null;
    }

    private void endCell(Tag cell) {
        closeWithBorder(cell, Mode.IN_ROW);
    }

    private void closeWithBorder(Tag tag, Mode mode) {
        open.endImplied(null);
        open.popThrough(tag);
        builder.formatting.clearToBorder();
        builder.mode = mode;
    }

    private void endInCell(Tag tag) {
        switch (tag.kind) {
            case CELL -> {
                if (open.inTableScope(tag)) {
                    endCell(tag);
                } else {
                    builder.mode = Mode.IN_ROW;
                }
            }
            case TABLE, TABLE_BODY, ROW -> {
                if (open.inTableScope(tag) && endCell()) {
                    builder.end(tag);
                }
            }
            case BODY, HTML, CAPTION, COL, COLGROUP -> {}
            default -> builder.bodyEnd(tag);
        }
    }

    private void inCaption(Tag tag) {
        if (!isPart(tag)) {
            builder.bodyStart(tag);
        } else if (endCaption()) {
            builder.start(tag);
        }
    }

    private boolean endCaption() {
        boolean isOpen = open.inTableScope(Tags.CAPTION);
        if (isOpen) {
            closeWithBorder(Tags.CAPTION, Mode.IN_TABLE);
        }
        return isOpen;
    }

    private void endInCaption(Tag tag) {
        switch (tag.kind) {
            case CAPTION -> endCaption();
            case TABLE -> {
                if (endCaption()) {
                    builder.end(tag);
                }
            }
            case BODY, HTML, COL, COLGROUP, TABLE_BODY, CELL, ROW -> {}
            default -> builder.bodyEnd(tag);
        }
    }

    private void inColumnGroup(Tag tag) {
        switch (tag.kind) {
            case HTML -> builder.bodyStart(tag);
            case COL -> builder.insertEmpty(tag);
            case TEMPLATE -> builder.headStart(tag);
            default -> {
                if (endColumnGroup()) {
                    builder.start(tag);
                }
            }
        }
    }

    private boolean endColumnGroup() {
        boolean isOpen = open.isCurrent(Tags.COLGROUP);
        if (isOpen) {
            open.pop();
            builder.mode = Mode.IN_TABLE;
        }
        return isOpen;
    }

    private void endInColumnGroup(Tag tag) {
        switch (tag.kind) {
            case COLGROUP -> endColumnGroup();
            case COL -> {}
            case TEMPLATE -> builder.endTemplate();
            default -> {
                if (endColumnGroup()) {
                    builder.end(tag);
                }
            }
        }
    }

    /** Text in a group of columns ends it. */
    void textInColumnGroup(int from, int to) {
        int visible = Chars.skipSpace(builder.tree.source(), from, to);
        if (visible < to && endColumnGroup()) {
            builder.text(visible, to);
        }
    }
}
