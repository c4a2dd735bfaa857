package io.github.communique.examples;

import io.github.communique.internal.figure.FigureFinder;
import io.github.communique.language.LanguagePack;
import io.github.communique.release.Figure;
import io.github.communique.release.Part;
import java.util.List;

/** The only place where the examples reach into the library: finding figures in a text that is no release. */
final class Figures {

    private Figures() {}

    static List<Figure> in(String text, String language) {
        return FigureFinder.of(LanguagePack.of(language)).find(text, Part.BODY);
    }
}
