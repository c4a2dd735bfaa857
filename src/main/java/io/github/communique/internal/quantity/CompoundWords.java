package io.github.communique.internal.quantity;

import io.github.communique.internal.quantity.NumberWord.Role;
import io.github.communique.language.Endings;
import io.github.communique.language.Entry;
import io.github.communique.language.Fold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers written in one word, as German, Dutch and Italian do: "zweiundzwanzig", "duemilacinquecento". */
final class CompoundWords {

    static final int LONGEST = 80;
    private static final String LINK = "link";

    private record Part(String text, String coded) {}

    /** Parts by first letter, the longest first. */
    private final Map<Character, List<Part>> parts = new HashMap<>();

    private final Endings ends;

    CompoundWords(List<Entry> words, List<String> linkers) {
        ends = Endings.of(words.stream().map(Entry::phrase).toList());
        for (Entry word : words) {
            if (word.value() != null && word.phrase().indexOf(' ') < 0) {
                add(new Part(Fold.fold(word.phrase()), word.value()));
            }
        }
        linkers.forEach(linker -> add(new Part(Fold.fold(linker), LINK)));
        parts.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Part part) -> part.text().length())
                                .reversed()));
    }

    private void add(Part part) {
        parts.computeIfAbsent(part.text().charAt(0), first -> new ArrayList<>()).add(part);
    }

    @Nullable
    NumberWord at(CharSequence text, int start) {
        if (!Chars.isLetter(text, start)
                || !parts.containsKey(Fold.fold(text.charAt(start)))
                || Chars.isWord(text, start - 1)) {
            return null;
        }
        int end = start;
        while (Chars.isLetter(text, end)) {
            end++;
        }
        if (end - start > LONGEST || end - start < 4 || !ends.end(text, start, end)) {
            return null;
        }
        List<Part> split = new ArrayList<>();
        String word = Fold.fold(text.subSequence(start, end));
        if (!split(word, 0, split, new boolean[word.length()])) {
            return null;
        }
        Long value = value(split);
        return value == null ? null : new NumberWord(end, value, Role.COMPOUND);
    }

    /** Splits the word from an offset on; {@code dead} remembers the offsets from which it cannot be split. */
    private boolean split(String word, int from, List<Part> into, boolean[] dead) {
        if (from == word.length()) {
            return !into.get(into.size() - 1).coded().equals(LINK);
        }
        if (dead[from]) {
            return false;
        }
        for (Part part : parts.getOrDefault(word.charAt(from), List.of())) {
            if (word.startsWith(part.text(), from)) {
                into.add(part);
                if (split(word, from + part.text().length(), into, dead)) {
                    return true;
                }
                into.remove(into.size() - 1);
            }
        }
        dead[from] = true;
        return false;
    }

    private static @Nullable Long value(List<Part> split) {
        Sum sum = new Sum();
        boolean linked = false;
        for (Part part : split) {
            if (part.coded().equals(LINK)) {
                linked = true;
                continue;
            }
            NumberWord word = NumberWords.word(0, part.coded());
            boolean fits =
                    switch (word.role()) {
                        case HUNDRED -> sum.hundred();
                        case SCALE -> sum.multiply(word.value());
                        default -> (linked && sum.addTenAfterUnit(word.value())) || sum.add(word.value(), false);
                    };
            if (!fits) {
                return null;
            }
            linked = false;
        }
        return sum.value();
    }
}
