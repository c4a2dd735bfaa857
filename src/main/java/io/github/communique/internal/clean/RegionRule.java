package io.github.communique.internal.clean;

import io.github.communique.language.Entry;
import io.github.communique.language.LanguagePack;
import io.github.communique.page.Container;
import io.github.communique.page.Label;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Elements that say what they are: by tag, by role, by the words in their class and id. The words are data (section {@code clean.regions} of the
 * language {@code und}). An element that holds much of the page's text is not what its name says.
 */
final class RegionRule implements Rule {

    private static final int LONGEST_NAME = 80;

    private final Map<String, Label> tags = labels("clean.tags");
    private final Map<String, Label> roles = labels("clean.roles");
    private final Map<String, Label> names = labels("clean.regions");
    private final Set<String> press = Set.copyOf(LanguagePack.undetermined().phrases("clean.press"));

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
        Map<String, Optional<Label>> known = new HashMap<>();
        for (Region region : layout.regions()) {
            region.setNamed(label(region.container(), known));
        }
        layout.setCore(MainTextRule.core(layout));
        for (Region region : layout.regions()) {
            Label label = region.inMarked() ? null : region.named();
            boolean titled = region.first() <= title && title <= region.last();
            if (label != null
                    && !titled
                    && !layout.holdsCore(region)
                    && !(label == Label.SHARE && layout.quotes(region))) {
                layout.markOpen(region.first(), region.last(), label, "in " + described(region.container()));
                region.setMarked();
            }
        }
    }

    @Nullable
    Label label(Container container, Map<String, Optional<Label>> known) {
        String tag = container.tag();
        if (tag.equals("html") || tag.equals("body")) {
            return null;
        }
        Label label = tags.get(tag);
        if (label == null && !container.role().isEmpty()) {
            label = roles.get(container.role());
        }
        if (label == null && tag.length() > 1 && tag.charAt(0) != 'h') {
            // Pages repeat their class names hundreds of times.
            String names = container.id().isEmpty() ? container.classes() : container.classes() + " " + container.id();
            label = known.computeIfAbsent(names, this::named).orElse(null);
        }
        return label;
    }

    /** Elements that speak of the press are left to the rules after this one: "press-footer" may be about the issuer. */
    private Optional<Label> named(String classesAndId) {
        Label[] found = new Label[1];
        boolean[] spoken = new boolean[1];
        NameTokens.each(classesAndId, word -> {
            found[0] = found[0] == null ? names.get(word) : found[0];
            spoken[0] |= press.contains(word);
        });
        return spoken[0] ? Optional.empty() : Optional.ofNullable(found[0]);
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
