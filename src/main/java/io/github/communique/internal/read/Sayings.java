package io.github.communique.internal.read;

import org.jsoup.nodes.Attributes;

/** The attributes of one element, taken one after the other; the search ends with the last of them. */
final class Sayings {

    private final Attributes attributes;
    private int rest;
    private boolean any;

    Sayings(Attributes attributes, int size) {
        this.attributes = attributes;
        this.rest = size;
    }

    /** The value of an attribute, empty where there is none. */
    String take(String name) {
        if (rest == 0) {
            return "";
        }
        String value = attributes.get(name);
        if (!value.isEmpty() || attributes.hasKey(name)) {
            rest--;
            any = true;
        }
        return value;
    }

    /** Whether one of the attributes asked for was there. */
    boolean any() {
        return any;
    }

    /** Whether one of the rest hides the element. */
    boolean hides() {
        return rest > 0 && Visibility.isHidden(attributes);
    }
}
