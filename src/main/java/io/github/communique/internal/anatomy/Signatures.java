package io.github.communique.internal.anatomy;

import io.github.communique.page.Block;
import java.util.List;

/** Who signed a text: lines of a name and a function at its end. */
final class Signatures {

    private static final int LONGEST = 140;
    private static final String CLOSERS = "\"”’»“";

    private Signatures() {}

    /** How many blocks at the end are signatures: several such lines, or one that ends no sentence and does not name a speaker. */
    static int count(List<Block> body, Closings closings) {
        int signed = named(body, closings);
        if (signed > 0) {
            return signed;
        }
        int count = 0;
        while (count < body.size() - 1
                && isSigned(body.get(body.size() - 1 - count).text())) {
            count++;
        }
        if (count == 0) {
            return 0;
        }
        String before = body.get(body.size() - 1 - count).text();
        boolean speaker = CLOSERS.indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean list = before.endsWith(":");
        boolean several =
                count > 1 || !Shape.endsSentence(body.get(body.size() - 1).text());
        return speaker || list || !several || !Shape.endsSentence(before) ? 0 : count;
    }

    /** How many blocks at the end are a name and a function, one above the other: two, or one where a wrapped text has joined the lines. */
    private static int named(List<Block> body, Closings closings) {
        for (int count = 1; count <= 2 && count < body.size(); count++) {
            String before = body.get(body.size() - 1 - count).text();
            String last = body.get(body.size() - 1).text();
            String text = count == 1 ? last : body.get(body.size() - 2).text() + "\n" + last;
            if (text.length() <= LONGEST
                    && Shape.endsSentence(before)
                    && CLOSERS.indexOf(before.charAt(before.length() - 1)) < 0
                    && closings.isNameAndFunction(text)) {
                return count;
            }
        }
        return 0;
    }

    private static boolean isSigned(String text) {
        return text.lines().allMatch(Signatures::isSignature);
    }

    /** "Name Name, function": two to five words with capitals before the first comma. */
    private static boolean isSignature(String text) {
        int comma = text.indexOf(',');
        if (comma < 5 || text.length() > LONGEST || comma + 3 > text.length()) {
            return false;
        }
        String[] words = text.substring(0, comma).split(" ");
        int capitals = 0;
        for (String word : words) {
            capitals += !word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        }
        return words.length >= 2
                && words.length <= 5
                && capitals >= words.length - 1
                && Character.isUpperCase(text.charAt(0))
                && Character.isLowerCase(text.charAt(comma + 2));
    }
}
