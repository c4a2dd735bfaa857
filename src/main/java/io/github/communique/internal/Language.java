package io.github.communique.internal;

import io.github.communique.internal.trace.Trace;
import io.github.communique.language.LanguageDetector;
import io.github.communique.language.LanguageVerdict;
import io.github.communique.page.Block;
import io.github.communique.page.LabelledPage;
import io.github.communique.page.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides on the language of a page: the caller's word counts, else the text's; what the page declares is a hint. */
final class Language {

    /** Shorter blocks are names, dates and buttons more often than sentences. */
    private static final int SENTENCE = 40;
    /** So much text in sentences makes the rest superfluous. */
    private static final int ENOUGH = 400;

    private Language() {}

    static @Nullable String of(Source source, LabelledPage page, Trace trace) {
        String named = LanguageDetector.languageOf(source.language());
        if (named != null) {
            trace.decided("language", () -> named, () -> "named by the caller");
            return named;
        }
        LanguageVerdict verdict =
                LanguageDetector.judge(text(page), page.page().metadata().language());
        trace.decided("language", verdict::language, verdict::grounds);
        return verdict.language();
    }

    private static List<String> text(LabelledPage page) {
        List<String> sentences = new ArrayList<>();
        int length = 0;
        List<Block> blocks = page.page().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            if (text.length() >= SENTENCE && !page.labels().get(i).boilerplate()) {
                sentences.add(text);
                length += text.length();
            }
        }
        return length >= ENOUGH
                ? sentences
                : page.content().stream().map(Block::text).toList();
    }
}
