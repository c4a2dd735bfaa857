package io.github.communique.internal.quote;

import io.github.communique.language.Fold;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The persons that a release names, to be asked for by a short form of their name. */
final class NameBook {

    private static final int MOST_LOOKED_AT = 24;
    private static final int MOST_WORDS = 5;

    /** By last word, then by offset. */
    private final Map<String, TreeMap<Integer, String>> byLastWord = new HashMap<>();
    private final Map<String, TreeMap<Integer, String>> byWord = new HashMap<>();
    private final TreeMap<Integer, Name> inBody = new TreeMap<>();

    private NameBook() {}

    static NameBook of(String body, List<String> elsewhere, List<Quoted> quoted, QuoteWords words) {
        NameBook book = new NameBook();
        book.read(body, words, 0, true);
        quoted.forEach(each -> book.inBody.subMap(each.start(), true, each.end(), false).clear());
        int offset = body.length();
        for (String text : elsewhere) {
            book.read(text, words, offset, false);
            offset += text.length();
        }
        return book;
    }

    private void read(String text, QuoteWords words, int offset, boolean body) {
        NameScanner names = new NameScanner(text, words);
        int at = 0;
        while (at < text.length()) {
            Name name = Character.isUpperCase(text.charAt(at)) ? names.at(at) : null;
            if (name == null) {
                at++;
                continue;
            }
            if (name.isFull() && name.words() <= MOST_WORDS) {
                add(plain(text, name), offset + name.start());
            }
            if (body && name.hasName()) {
                inBody.put(name.start(), name);
            }
            at = name.end();
        }
    }

    private void add(String name, int offset) {
        String[] parts = name.split(" ");
        byLastWord.computeIfAbsent(key(parts[parts.length - 1]), k -> new TreeMap<>()).put(offset, name);
        for (String part : parts) {
            byWord.computeIfAbsent(key(part), k -> new TreeMap<>()).put(offset, name);
        }
    }

    /** The name without titles, as printed, white space made single spaces. */
    static String plain(String text, Name name) {
        StringBuilder plain = new StringBuilder();
        for (int i = name.nameStart(); i < name.end(); i++) {
            char c = text.charAt(i);
            if (!Fold.isSpace(c)) {
                plain.append(c);
            } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString();
    }

    /** The full name that a short one stands for at an offset: the nearest before, else the first after; null where none is known. */
    @Nullable String full(String name, int offset) {
        Map.Entry<Integer, String> mention = mention(name, offset);
        return mention == null ? null : mention.getValue();
    }

    /** The place in the body where the full name of a person is printed, seen from an offset; null where it is not. */
    @Nullable Name fullMention(String name, int offset) {
        Map.Entry<Integer, String> mention = mention(name, offset);
        return mention == null ? null : inBody.get(mention.getKey());
    }

    private Map.@Nullable Entry<Integer, String> mention(String name, int offset) {
        String key = key(name.substring(name.lastIndexOf(' ') + 1));
        TreeMap<Integer, String> known = byLastWord.getOrDefault(key, byWord.get(key));
        if (known == null) {
            return null;
        }
        Map.Entry<Integer, String> before = known.floorEntry(offset);
        return before == null ? known.firstEntry() : before;
    }

    /** The last person named between two offsets, in full or by a short form that is known. */
    @Nullable Name lastPerson(String body, int from, int to, Predicate<Name> which) {
        return person(body, inBody.subMap(from, true, Math.max(from, to), false).descendingMap().values(), which);
    }

    /** The first person named between two offsets. */
    @Nullable Name firstPerson(String body, int from, int to, Predicate<Name> which) {
        return person(body, inBody.subMap(from, true, Math.max(from, to), false).values(), which);
    }

    private @Nullable Name person(String body, Collection<Name> names, Predicate<Name> which) {
        int left = MOST_LOOKED_AT;
        for (Name name : names) {
            if (isPerson(body, name) && which.test(name)) {
                return name;
            }
            if (--left == 0) {
                break;
            }
        }
        return null;
    }

    boolean isPerson(String body, Name name) {
        return name.isFull() || (name.personal() && (name.titled() || full(plain(body, name), name.start()) != null));
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
