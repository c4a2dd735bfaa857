package io.github.communique.internal.clean;

import io.github.communique.language.Entry;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import io.github.communique.page.Label;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that lines of boilerplate begin with, in every language at once: the furniture of a page often speaks another language than its text. In
 * the language resources an entry's value is the label of such lines.
 */
final class Cues {

    private final Lexicon lexicon;

    Cues(String section) {
        List<Entry> entries = new ArrayList<>();
        for (LanguagePack pack : LanguagePack.all()) {
            entries.addAll(pack.entries(section));
        }
        lexicon = Lexicon.of(entries);
    }

    /** A cue at the start of a line: its label and where it ends. */
    record Cue(Label label, int end) {}

    @Nullable
    Cue at(String text) {
        int start = 0;
        while (start < text.length()
                && !Character.isLetterOrDigit(text.charAt(start))
                && text.charAt(start) != '\u00A9'
                && start < 4) {
            start++;
        }
        Lexicon.Hit hit = lexicon.at(text, start);
        return hit == null ? null : new Cue(Label.valueOf(hit.value()), hit.end());
    }
}
