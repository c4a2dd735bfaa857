package io.github.communique.internal.read;

import io.github.communique.internal.markup.Attribute;
import io.github.communique.internal.markup.Element;
import io.github.communique.internal.markup.Node;
import io.github.communique.internal.markup.Text;

/** Footnote marks: short links to a place on the same page, raised or in brackets. They interrupt the text and are no part of it. */
final class FootnoteMarks {

    private static final int MAX = 6;

    private FootnoteMarks() {}

    static boolean isMark(Element element) {
        String tag = element.tag().name();
        if (tag.equals("sup")) {
            Element link = element.firstElement();
            if (link == null && followsMark(element)) {
                return isShort(Excerpts.of(element));
            }
            return link != null && link.tag().name().equals("a") && pointsInside(link) && isShort(Excerpts.of(element));
        }
        if (!tag.equals("a") || !pointsInside(element)) {
            return false;
        }
        String text = Excerpts.of(element);
        return isShort(text) && (isBracketed(text) || isRaised(element));
    }

    /** A raised number behind a full stop is no exponent. */
    private static boolean followsMark(Element element) {
        if (!(element.previous() instanceof Text text)) {
            return false;
        }
        String before = text.value();
        return !before.isEmpty() && ".,;:!?)”\"»’".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static boolean pointsInside(Element link) {
        return link.mayHold(Attribute.HREF, '#') && link.value(Attribute.HREF).length() > 1;
    }

    /** Whether all of a link is raised. */
    private static boolean isRaised(Element link) {
        Element raised = null;
        for (Node node = link.first(); node != null; node = node.next()) {
            if (node instanceof Element element && raised == null) {
                raised = element;
            } else if (node instanceof Element || (node instanceof Text text && !text.isBlank())) {
                return false;
            }
        }
        return raised != null && raised.tag().name().equals("sup");
    }

    private static boolean isBracketed(String text) {
        return text.startsWith("[") && text.endsWith("]");
    }

    private static boolean isShort(String text) {
        if (text.isEmpty() || text.length() > MAX) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isDigit(c) && "[]()*\u2020\u2021ivx".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
