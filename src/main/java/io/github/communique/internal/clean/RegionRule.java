package io.github.communique.internal.clean;

import io.github.communique.language.Entry;
import io.github.communique.language.LanguagePack;
import io.github.communique.page.Container;
import io.github.communique.page.Label;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Elements that say what they are: by tag, by role, by the words in their class and id. The words are data (section {@code clean.regions} of the
 * language {@code und}). An element that holds much of the page's text is not what its name says.
 */
final class RegionRule implements Rule {

    private static final int LONGEST_NAME = 80;

    private final Map<String, Label> tags = labels("clean.tags");
    private final Map<String, Label> roles = labels("clean.roles");
    private final NameWords<Label> names = NameWords.of(labels("clean.regions"));
    private final NameWords<String> press =
            NameWords.of(LanguagePack.undetermined().phrases("clean.press"));

    private static Map<String, Label> labels(String section) {
        Map<String, Label> labels = new HashMap<>();
        for (Entry entry : LanguagePack.undetermined().entries(section)) {
            labels.put(entry.phrase(), Label.valueOf(String.valueOf(entry.value())));
        }
        return labels;
    }

    @Override
    public void apply(Layout layout) {
        int title = layout.title();
        for (Region region : layout.regions()) {
            // What stands inside a named element is named, whatever its own name: most names need not be read.
            boolean inNamed = region.parent() != null && region.parent().inNamed();
            region.setInNamed(inNamed || label(region.container()) != null);
        }
        layout.setCore(MainTextRule.core(layout));
        for (Region region : layout.regions()) {
            Label label = region.inMarked() || !region.inNamed() ? null : label(region.container());
            boolean titled = region.first() <= title && title <= region.last();
            if (label != null
                    && !titled
                    && !layout.holdsCore(region)
                    && !(label == Label.SHARE && layout.quotes(region))) {
                layout.markOpen(region.first(), region.last(), label, () -> "in " + described(region.container()));
                region.setMarked();
            }
        }
    }

    @Nullable
    Label label(Container container) {
        String tag = container.tag();
        if (tag.equals("html") || tag.equals("body")) {
            return null;
        }
        // The foot of a quotation says whose it is.
        Label label = tag.equals("footer") && isInQuote(container) ? null : tags.get(tag);
        if (label == null && !container.role().isEmpty()) {
            label = roles.get(container.role());
        }
        if (label == null && tag.length() > 1 && tag.charAt(0) != 'h') {
            label = named(container.classes(), container.id());
        }
        return label;
    }

    private static boolean isInQuote(Container container) {
        Container parent = container.parent();
        return parent != null && parent.tag().equals("blockquote");
    }

    /** Elements that speak of the press are left to the rules after this one: "press-footer" may be about the issuer. */
    private @Nullable Label named(String classes, String id) {
        Label label = names.first(classes);
        label = label == null ? names.first(id) : label;
        return label == null || press.isIn(classes) || press.isIn(id) ? null : label;
    }

    private static String described(Container container) {
        return "<" + container.tag()
                + (container.id().isEmpty() ? "" : " id='" + cut(container.id()) + "'")
                + (container.classes().isEmpty() ? "" : " class='" + cut(container.classes()) + "'")
                + ">";
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }
}
