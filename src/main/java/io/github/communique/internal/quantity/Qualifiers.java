package io.github.communique.internal.quantity;

import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import io.github.communique.release.Figure.Qualifier;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that say how exact a number is: "près de", "at least", "or more". */
final class Qualifiers {

    private static final Map<String, Qualifier> NAMES = Map.of(
            "exact", Qualifier.EXACT,
            "about", Qualifier.ABOUT,
            "almost", Qualifier.ALMOST,
            "moreThan", Qualifier.MORE_THAN,
            "atLeast", Qualifier.AT_LEAST,
            "lessThan", Qualifier.LESS_THAN,
            "atMost", Qualifier.AT_MOST);

    /** A qualifier found in text. */
    record Found(int start, int end, Qualifier qualifier) {}

    private final Lexicon before;
    private final Lexicon after;

    Qualifiers(LanguagePack pack) {
        this.before = pack.lexicon("figure.qualifiers");
        this.after = pack.lexicon("figure.qualifiersAfter");
    }

    @Nullable
    Found before(CharSequence text, int start) {
        return found(before.at(text, start));
    }

    @Nullable
    Found after(CharSequence text, int end) {
        Lexicon.Hit hit = after.at(text, Chars.skipSpace(text, end));
        boolean another = hit != null && Chars.isDigit(text, Chars.skipSpace(text, hit.end()));
        return another ? null : found(hit);
    }

    private static @Nullable Found found(Lexicon.@Nullable Hit hit) {
        return hit == null ? null : new Found(hit.start(), hit.end(), NAMES.getOrDefault(hit.value(), Qualifier.EXACT));
    }
}
