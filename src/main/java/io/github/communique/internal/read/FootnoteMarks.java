package io.github.communique.internal.read;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Footnote marks: short links to a place on the same page, raised or in brackets. They interrupt the text and are no part of it. */
final class FootnoteMarks {

    private static final int MAX = 6;

    private FootnoteMarks() {}

    static boolean isMark(Element element, String tag) {
        if (tag.equals("sup")) {
            Element link = element.firstElementChild();
            if (link == null && followsMark(element)) {
                return isShort(Excerpts.of(element));
            }
            return link != null && link.normalName().equals("a") && pointsInside(link) && isShort(Excerpts.of(element));
        }
        if (!tag.equals("a") || !pointsInside(element)) {
            return false;
        }
        String text = Excerpts.of(element);
        return isShort(text) && (isBracketed(text) || isRaised(element));
    }

    /** A raised number behind a full stop is no exponent. */
    private static boolean followsMark(Element element) {
        if (!(element.previousSibling() instanceof TextNode text)) {
            return false;
        }
        String before = text.getWholeText();
        return !before.isEmpty() && ".,;:!?)”\"»’".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static boolean pointsInside(Element link) {
        String href = link.attr("href");
        return href.length() > 1 && href.indexOf('#') >= 0;
    }

    private static boolean isRaised(Element link) {
        Element child = link.firstElementChild();
        return child != null
                && child.normalName().equals("sup")
                && child.nextElementSibling() == null
                && link.ownText().isEmpty();
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
