package io.github.communique.internal.anatomy;

import io.github.communique.language.LanguageDetector;
import io.github.communique.language.LanguagePack;
import io.github.communique.page.Block;

/** Tells paragraphs in another language than the release's. */
final class Tongue {

    private static final int ENOUGH = 120;

    private final String code;

    Tongue(LanguagePack pack) {
        this.code = pack.code();
    }

    /** Whether a paragraph, long enough to tell, is in another language. */
    boolean isOther(Block block) {
        return block.text().length() >= ENOUGH && !code.equals("und") && LanguageDetector.isOther(block.text(), code);
    }
}
