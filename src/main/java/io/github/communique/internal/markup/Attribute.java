package io.github.communique.internal.markup;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The attributes that somebody reads. */
public enum Attribute {
    /** {@code class}. */
    CLASS,
    /** {@code id}. */
    ID,
    /** {@code role}. */
    ROLE,
    /** {@code itemprop}. */
    ITEMPROP,
    /** {@code hidden}. */
    HIDDEN,
    /** {@code aria-hidden}. */
    ARIA_HIDDEN,
    /** {@code style}. */
    STYLE,
    /** {@code href}. */
    HREF,
    /** {@code rel}. */
    REL,
    /** {@code type}. */
    TYPE,
    /** {@code content}. */
    CONTENT,
    /** {@code datetime}. */
    DATETIME,
    /** {@code title}. */
    TITLE,
    /** {@code name}. */
    NAME,
    /** {@code property}. */
    PROPERTY,
    /** {@code http-equiv}. */
    HTTP_EQUIV,
    /** {@code lang}. */
    LANG,
    /** {@code xml:lang}. */
    XML_LANG("xml:lang"),
    /** {@code shadowrootmode}. */
    SHADOWROOTMODE,
    /** {@code shadowroot}. */
    SHADOWROOT,
    /** {@code data-cfemail}. */
    DATA_CFEMAIL,
    /** {@code src}. */
    SRC,
    /** {@code encoding}. */
    ENCODING,
    /** {@code color}. */
    COLOR,
    /** {@code face}. */
    FACE,
    /** {@code size}. */
    SIZE;

    private static final Attribute[] ALL = values();
    private static final WordTable<Attribute> TABLE = new WordTable<>(64);

    static {
        for (Attribute attribute : ALL) {
            TABLE.put(attribute.word, attribute);
        }
    }

    private final String word;

    Attribute() {
        this.word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Attribute(String word) {
        this.word = word;
    }

    /** One bit for each. */
    @SuppressWarnings("EnumOrdinal") // any numbers do, as long as they differ
    int bit() {
        return 1 << ordinal();
    }

    /**
     * Several attributes, for {@link Element#hasAny}.
     *
     * @param attributes any
     * @return a bit for each
     */
    public static int among(Attribute... attributes) {
        int bits = 0;
        for (Attribute attribute : attributes) {
            bits |= attribute.bit();
        }
        return bits;
    }

    static @Nullable Attribute at(String text, int from, int to, int hash) {
        return TABLE.find(text, from, to, hash);
    }

    static @Nullable Attribute named(String name) {
        return TABLE.find(name, 0, name.length(), WordTable.hash(name));
    }
}
