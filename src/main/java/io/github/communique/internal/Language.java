package io.github.communique.internal;

import io.github.communique.language.LanguageDetector;
import io.github.communique.language.LanguagePack;
import io.github.communique.page.Block;
import io.github.communique.page.LabelledPage;
import io.github.communique.page.Source;
import org.jspecify.annotations.Nullable;

/** Decides on the language of a page from its text. */
final class Language {

    private static final int ENOUGH = 20_000;

    private Language() {}

    static @Nullable String of(Source source, LabelledPage page) {
        if (source.language() != null) {
            String code = LanguagePack.of(source.language()).code();
            return code.equals("und") ? source.language() : code;
        }
        StringBuilder text = new StringBuilder();
        for (Block block : page.content()) {
            if (text.length() < ENOUGH) {
                text.append(block.text()).append('\n');
            }
        }
        return LanguageDetector.detect(text, page.page().metadata().language());
    }
}
