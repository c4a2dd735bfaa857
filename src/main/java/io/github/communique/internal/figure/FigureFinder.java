package io.github.communique.internal.figure;

import io.github.communique.internal.quantity.Digits;
import io.github.communique.internal.quantity.Quantity;
import io.github.communique.internal.quantity.QuantityScanner;
import io.github.communique.language.LanguagePack;
import io.github.communique.release.Figure;
import io.github.communique.release.Part;
import java.util.ArrayList;
import java.util.List;

/** Finds the quantities in running text. Immutable, thread-safe. */
public final class FigureFinder {

    private final QuantityScanner scanner;
    private final Exclusions exclusions;
    private final Subjects subjects;
    private final PartOf partOf;
    private final Digits digits;

    private FigureFinder(LanguagePack pack) {
        this.scanner = new QuantityScanner(pack);
        this.exclusions = new Exclusions(pack);
        this.subjects = new Subjects(pack);
        this.partOf = new PartOf(pack);
        this.digits = new Digits(pack);
    }

    /**
     * The finder of a language.
     *
     * @param pack the words of the text's language
     * @return a finder
     */
    public static FigureFinder of(LanguagePack pack) {
        return new FigureFinder(pack);
    }

    /**
     * Finds figures.
     *
     * @param text running text, paragraphs separated by blank lines
     * @param in the part that the offsets point into
     * @return figures in text order, not overlapping; partOf counts from the first figure of this list
     */
    public List<Figure> find(String text, Part in) {
        return find(text, digits.western(text), in);
    }

    private List<Figure> find(String printed, String text, Part in) {
        List<Draft> drafts = new ArrayList<>();
        for (Quantity quantity : scanner.scan(text)) {
            Draft previous = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
            boolean free = previous == null || previous.end() <= quantity.start();
            Draft draft =
                    free && !exclusions.excludes(text, quantity) ? subjects.complete(text, quantity, previous) : null;
            if (draft != null) {
                drafts.add(draft);
            }
        }
        List<Figure> figures = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            Integer before = i == 0 ? null : figures.get(i - 1).partOf();
            figures.add(drafts.get(i).finish(printed, in, partOf.wholeOf(text, drafts, i, before)));
        }
        return figures;
    }
}
