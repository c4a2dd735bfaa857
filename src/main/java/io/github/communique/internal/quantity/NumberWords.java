package io.github.communique.internal.quantity;

import io.github.communique.internal.quantity.NumberWord.Role;
import io.github.communique.language.Entry;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The number words of a language. */
final class NumberWords {

    private final Lexicon words;
    private final @Nullable CompoundWords compounds;

    NumberWords(LanguagePack pack) {
        List<Entry> entries = new ArrayList<>();
        addAll(entries, pack, "number.cardinals", Role.ADDED);
        addAll(entries, pack, "number.hundreds", Role.HUNDRED);
        addAll(entries, pack, "number.scales", Role.SCALE);
        addAll(entries, pack, "number.duals", Role.DUAL);
        entries.addAll(glued(entries, pack.phrases("number.gluedJoiners"), true));
        entries.addAll(glued(entries, pack.phrases("number.gluedPrefixes"), false));
        this.words = Lexicon.of(entries);
        this.compounds = pack.entries("number.linkers").isEmpty()
                ? null
                : new CompoundWords(entries, pack.phrases("number.linkers"));
    }

    private static void addAll(List<Entry> entries, LanguagePack pack, String section, Role role) {
        for (Entry entry : pack.entries(section)) {
            entries.add(new Entry(entry.phrase(), role.letter() + " " + entry.value()));
        }
    }

    /** What may be written in one with a number word in front of it. */
    static List<String> prefixes(LanguagePack pack) {
        List<String> prefixes = new ArrayList<>(pack.phrases("number.gluedJoiners"));
        prefixes.addAll(pack.phrases("number.gluedPrefixes"));
        return prefixes;
    }

    /** The words with what some languages write in one with them. */
    private static List<Entry> glued(List<Entry> words, List<String> prefixes, boolean join) {
        List<Entry> glued = new ArrayList<>();
        for (String prefix : prefixes) {
            for (Entry word : words) {
                String value = String.valueOf(word.value());
                boolean joined = join && Role.of(value.charAt(0)) == Role.ADDED;
                glued.add(
                        new Entry(prefix + word.phrase(), joined ? Role.JOINED.letter() + value.substring(1) : value));
            }
        }
        return glued;
    }

    /** The number word that starts at an offset, or null. */
    @Nullable
    NumberWord at(CharSequence text, int start) {
        Lexicon.Hit hit = words.at(text, start);
        if (hit != null) {
            return word(hit.end(), hit.value());
        }
        return compounds == null ? null : compounds.at(text, start);
    }

    static NumberWord word(int end, String coded) {
        return new NumberWord(end, Long.parseLong(coded.substring(2)), Role.of(coded.charAt(0)));
    }
}
