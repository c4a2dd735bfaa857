package io.github.communique.internal;

import io.github.communique.internal.anatomy.CueWords;
import io.github.communique.internal.place.Place;
import io.github.communique.internal.place.PlaceResolver;
import io.github.communique.language.Fold;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import io.github.communique.page.Block;
import io.github.communique.page.Label;
import io.github.communique.release.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The place that a field above the text names: "Place: Bonn", in one line or in two cells. */
final class LabelledPlaces {

    private static final int LONGEST_NAME = 60;

    private LabelledPlaces() {}

    /**
     * Finds it.
     *
     * @param blocks the blocks of the page
     * @param labels what each of them is
     * @param pack the words of the text's language
     * @return the place, or nothing
     */
    static List<Location> find(List<Block> blocks, List<Label> labels, LanguagePack pack) {
        int body = labels.indexOf(Label.BODY);
        CueWords cues = CueWords.of(pack, "place.labels");
        List<Block> lines = new ArrayList<>();
        for (int i = 0; i < body; i++) {
            if (labels.get(i) == Label.OTHER || labels.get(i) == Label.DATE) {
                lines.add(blocks.get(i));
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            String name = named(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null, cues);
            Location place = name == null ? null : resolve(name, pack);
            if (place != null) {
                return List.of(place);
            }
        }
        return List.of();
    }

    private static @Nullable String named(Block block, @Nullable Block next, CueWords cues) {
        String text = block.text();
        Lexicon.Hit label = text.isEmpty() ? null : cues.at(text, 0);
        if (label == null) {
            return null;
        }
        int colon = label.end();
        while (colon < text.length() && Fold.isSpace(text.charAt(colon))) {
            colon++;
        }
        boolean marked = colon < text.length() && text.charAt(colon) == ':';
        String rest = text.substring(marked ? colon + 1 : colon).strip();
        if (!rest.isEmpty()) {
            int end = rest.indexOf('\n');
            return marked ? rest.substring(0, end < 0 ? rest.length() : end) : null;
        }
        boolean cell = block.kind() == Block.Kind.DEFINITION || block.kind() == Block.Kind.TABLE_CELL;
        return next != null && next.index() == block.index() + 1 && (marked || cell) ? next.text() : null;
    }

    private static @Nullable Location resolve(String printed, LanguagePack pack) {
        if (printed.length() > LONGEST_NAME) {
            return null;
        }
        List<String> home = pack.phrases("place.home");
        PlaceResolver resolver = PlaceResolver.of(home.isEmpty() ? null : home.get(0));
        int comma = printed.indexOf(',');
        String name = (comma < 0 ? printed : printed.substring(0, comma)).strip();
        Place place = comma < 0
                ? null
                : resolver.resolve(name, printed.substring(comma + 1).strip());
        place = place == null ? resolver.resolve(name) : place;
        return place == null ? null : place.named(name);
    }
}
