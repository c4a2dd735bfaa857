package io.github.communique.internal.quote;

import io.github.communique.language.Fold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The persons that a release names, to be asked for by a short form of their name. The texts are read at the first question. */
final class NameBook {

    private static final int MOST_LOOKED_AT = 24;
    private static final int MOST_WORDS = 5;

    private final String body;
    private final List<String> elsewhere;
    private final List<Quoted> quoted;
    private final QuoteWords words;
    private boolean isRead;

    /** Where full names are printed, by their last word and by every word. */
    private final Map<String, Mentions> byLastWord = new HashMap<>();

    private final Map<String, Mentions> byWord = new HashMap<>();
    /** The names of the body outside quotations, in text order. */
    private final List<Name> inBody = new ArrayList<>();
    /** By name of the body, whether it is a person's; null where nobody has asked yet. */
    private @Nullable Boolean[] persons = {};

    NameBook(String body, List<String> elsewhere, List<Quoted> quoted, QuoteWords words) {
        this.body = body;
        this.elsewhere = elsewhere;
        this.quoted = quoted;
        this.words = words;
    }

    private void read() {
        if (isRead) {
            return;
        }
        isRead = true;
        read(body, 0, quoted);
        int offset = body.length();
        for (String text : elsewhere) {
            read(text, offset, null);
            offset += text.length();
        }
        persons = new Boolean[inBody.size()];
    }

    /** Reads the names of one text; {@code quotedThere} is null for a text that is not the body. */
    private void read(String text, int offset, @Nullable List<Quoted> quotedThere) {
        NameScanner names = new NameScanner(text, words);
        int next = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            Name name = (c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c)) ? names.at(at) : null;
            if (name == null) {
                at++;
                continue;
            }
            if (name.isFull() && name.words() <= MOST_WORDS) {
                add(plain(text, name), offset + name.start());
            }
            if (quotedThere != null && name.hasName()) {
                while (next < quotedThere.size() && quotedThere.get(next).end() <= name.start()) {
                    next++;
                }
                if (next == quotedThere.size()
                        || name.start() < quotedThere.get(next).start()) {
                    inBody.add(name);
                }
            }
            at = name.end();
        }
    }

    private void add(String name, int offset) {
        Mention mention = new Mention(offset, name);
        int start = 0;
        int end = name.indexOf(' ');
        while (end >= 0) {
            note(byWord, name.substring(start, end), mention);
            start = end + 1;
            end = name.indexOf(' ', start);
        }
        note(byWord, name.substring(start), mention);
        note(byLastWord, name.substring(start), mention);
    }

    private static void note(Map<String, Mentions> book, String word, Mention mention) {
        book.computeIfAbsent(key(word), k -> new Mentions()).add(mention);
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
    @Nullable
    String full(String name, int offset) {
        Mention mention = mention(name, offset);
        return mention == null ? null : mention.name();
    }

    /** The place in the body where the full name of a person is printed, seen from an offset; null where it is not. */
    @Nullable
    Name fullMention(String name, int offset) {
        Mention mention = mention(name, offset);
        if (mention == null) {
            return null;
        }
        int at = firstFrom(mention.offset());
        return at < inBody.size() && inBody.get(at).start() == mention.offset() ? inBody.get(at) : null;
    }

    private @Nullable Mention mention(String name, int offset) {
        read();
        String key = key(name.substring(name.lastIndexOf(' ') + 1));
        Mentions known = byLastWord.getOrDefault(key, byWord.get(key));
        return known == null ? null : known.seenFrom(offset);
    }

    /** The last person named between two offsets, in full or by a short form that is known. */
    @Nullable
    Name lastPerson(int from, int to, Predicate<Name> which) {
        int at = firstFrom(to) - 1;
        for (int left = MOST_LOOKED_AT; left > 0 && at >= 0 && inBody.get(at).start() >= from; left--) {
            if (isPerson(at) && which.test(inBody.get(at))) {
                return inBody.get(at);
            }
            at--;
        }
        return null;
    }

    /** The first person named between two offsets. */
    @Nullable
    Name firstPerson(int from, int to, Predicate<Name> which) {
        int at = firstFrom(from);
        for (int left = MOST_LOOKED_AT;
                left > 0 && at < inBody.size() && inBody.get(at).start() < to;
                left--) {
            if (isPerson(at) && which.test(inBody.get(at))) {
                return inBody.get(at);
            }
            at++;
        }
        return null;
    }

    /** The index of the first name that does not start before an offset. */
    private int firstFrom(int offset) {
        read();
        int low = 0;
        int high = inBody.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inBody.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isPerson(int index) {
        Boolean known = persons[index];
        if (known == null) {
            known = isPerson(body, inBody.get(index));
            persons[index] = known;
        }
        return known;
    }

    boolean isPerson(String body, Name name) {
        return name.isFull() || (name.personal() && (name.titled() || full(plain(body, name), name.start()) != null));
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
