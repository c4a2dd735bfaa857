package io.github.communique.internal.contact;

import io.github.communique.release.Phone;
import java.util.List;

/**
 * One thing said in a contact block.
 *
 * @param kind what it is
 * @param text as printed; the address of an e-mail
 * @param phones the numbers of a {@link Kind#PHONE}
 * @param block the place of its block in the region
 * @param line the place of its line in the region
 */
record Item(Kind kind, String text, List<Phone> phones, int block, int line) {

    enum Kind {
        /** "Media contact:", or the sentence that announces contacts. */
        LABEL,
        /** "Contact" alone on its line: it heads the imprint of many a site as well. */
        WEAK_LABEL,
        /** A label that tells whom the contact serves where that is not the press: "Investor contact". */
        AUDIENCE,
        /** Certainly a person. */
        NAME,
        /** By its form a person. */
        NAME_LIKE,
        FIRST_NAME,
        LAST_NAME,
        ROLE,
        /** A name, or more words of the role before it. */
        ROLE_TAIL,
        /** A press office and the like. */
        UNIT,
        ORGANIZATION,
        /** A capitalised phrase of no known sort. */
        UNKNOWN,
        ADDRESS,
        /** "and" between two names. */
        JOINER,
        EMAIL,
        PHONE,
        FAX;

        boolean isLabel() {
            return this == LABEL || this == WEAK_LABEL;
        }

        boolean isData() {
            return this == EMAIL || this == PHONE || this == FAX;
        }

        boolean isPerson() {
            return this == NAME || this == NAME_LIKE || this == ROLE_TAIL || this == FIRST_NAME || this == LAST_NAME;
        }
    }

    static Item of(Kind kind, String text, Line line) {
        return new Item(kind, text, List.of(), line.block(), line.number());
    }
}
