package io.github.communique.internal.clean;

import java.util.Locale;

/** What the {@link BlockModel} looks at: the text of a block, its place in the tree and on the page, its neighbours. The order is that of the numbers. */
enum Feature {
    /** The level of a heading or list item. */
    LEVEL,
    CHARACTERS,
    LINK_DENSITY,
    /** 1 where the text ends a sentence, 2 where a colon does. */
    ENDS_SENTENCE,
    /** The share of capitals among the letters. */
    CAPITALS,
    /** The share of digits among letters and digits. */
    DIGITS,
    /** How often the site speaks of itself and to its readers: section {@code clean.appeals} of the language resources. */
    APPEALS,
    /** What the rules before took the block for: 0 content, more for what is surer to be something else. */
    FATE,
    /** The sort of element: a paragraph, an item, a cell. */
    ELEMENT,
    /** 1 where the block before stands in an element of the same sort. */
    LIKE_BEFORE,
    /** The share of the page's running text in the element around. */
    PROSE_IN_PARENT,
    /** The share of the page's running text in elements of the same sort. */
    PROSE_IN_ALIKE,
    /** Levels from the element of most text up to the first that also holds this block. */
    LEVELS_TO_CORE,
    /** The share of the text in that element that lies in the core. */
    CORE_SHARE,
    PROSE_BEFORE,
    PROSE_BEHIND,
    CHARACTERS_FROM_TITLE,
    /** Blocks behind the last paragraph of the core. */
    BLOCKS_BEHIND_CORE,
    FATE_BEFORE,
    FATE_BEHIND,
    LINK_DENSITY_AROUND,
    OPEN_AROUND,
    PROSE_ON_PAGE,
    /** Whether the article text in the page's metadata holds the block: 2 yes, -2 no, 0 where there is none or the block is short. */
    WITNESS;

    /** Where its value stands among those of a block. */
    @SuppressWarnings("EnumOrdinal") // the order is that of the numbers
    int number() {
        return ordinal();
    }

    /** The name in the file of the model and in explanations. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
