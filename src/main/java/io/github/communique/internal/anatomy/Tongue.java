package io.github.communique.internal.anatomy;

import io.github.communique.language.LanguageDetector;
import io.github.communique.language.LanguagePack;
import io.github.communique.page.Block;

/** Tells paragraphs in another language than the release's. */
final class Tongue {

    private static final int ENOUGH = 120;
    private static final int LINE = 30;

    private final String code;

    Tongue(LanguagePack pack) {
        this.code = pack.code();
    }

    /** Whether a line of some words looks more like another language. */
    boolean isOtherLine(String text) {
        return text.length() >= LINE && !code.equals("und") && LanguageDetector.isOther(text, code);
    }

    /** Whether a paragraph, long enough to tell, is in another language. */
    boolean isOther(Block block) {
        return block.text().length() >= ENOUGH && !code.equals("und") && LanguageDetector.isOther(block.text(), code);
    }
}
