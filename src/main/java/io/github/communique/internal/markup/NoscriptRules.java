package io.github.communique.internal.markup;

import org.jspecify.annotations.Nullable;

/** Content for browsers without scripts. It is read by itself: nothing in it ends what is open around it. */
final class NoscriptRules {

    private final TreeBuilder builder;
    private @Nullable Element border;
    private @Nullable Element formAround;

    NoscriptRules(TreeBuilder builder) {
        this.builder = builder;
    }

    boolean isOpen() {
        return border != null;
    }

    void start() {
        border = builder.insert(builder.tokens.tags.tag);
        formAround = builder.form;
        builder.form = null;
    }

    void start(Tag tag) {
        switch (tag.kind) {
            case TITLE, TEXTAREA, IFRAME, RAW, SCRIPT, XMP -> {
                if (builder.tokens.tags.selfClosing) {
                    // A slash ends a frame here, as those who write such pages expect.
                    builder.insert(tag);
                    builder.open.pop();
                } else {
                    builder.insertRaw(tag);
                }
            }
            default -> {
                if (tag.has(Tag.EMPTY)) {
                    builder.insertEmpty(tag);
                } else {
                    builder.insert(tag);
                }
            }
        }
        builder.mayHaveFrames = false;
    }

    void end(Tag tag) {
        if (tag.kind == Kind.NOSCRIPT) {
            end();
            return;
        }
        OpenElements open = builder.open;
        for (int i = open.size() - 1; i > 0 && open.get(i) != border; i--) {
            if (open.get(i).tag() == tag) {
                open.popTo(i);
                return;
            }
        }
    }

    void end() {
        Element opened = border;
        if (opened != null) {
            int place = builder.open.indexOf(opened);
            if (place > 0) {
                builder.open.popTo(place);
            }
            border = null;
            builder.form = formAround;
        }
    }
}
