package io.github.communique.internal.clean;

import io.github.communique.page.Block;
import io.github.communique.page.Label;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@link Feature}s of the blocks of one page. */
final class BlockFeatures {

    private static final int AROUND = 4;
    private static final int FAR = 60;
    private static final int PARAGRAPH = 60;
    private static final int NO_TITLE = -200;
    private static final int COUNT = Feature.values().length;

    private final Layout layout;
    private final int size;
    private final float[] density;
    private final int[] fate;
    /** Running text before each block, and the characters of all blocks behind the title. */
    private final float[] prose;

    private final float[] fromTitle;
    /** By the shape of elements, the running text in them. */
    private final Map<Integer, Float> alike = new HashMap<>();
    /** By depth, the core and the elements around it. */
    private final Region[] aroundCore;

    private final Witness witness;
    private final int lastOfCore;

    BlockFeatures(Layout layout) {
        this.layout = layout;
        this.size = layout.size();
        this.density = new float[size];
        this.fate = new int[size];
        this.prose = new float[size + 1];
        this.fromTitle = new float[size + 1];
        this.witness = Witness.of(layout.page().metadata());
        this.aroundCore = line(layout.core());
        sum();
        this.lastOfCore = lastOfCore();
    }

    private static Region[] line(@Nullable Region core) {
        Region[] line = new Region[core == null ? 0 : core.depth() + 1];
        for (Region region = core; region != null; region = region.parent()) {
            line[region.depth()] = region;
        }
        return line;
    }

    private void sum() {
        int title = layout.title();
        for (int i = 0; i < size; i++) {
            Block block = layout.block(i);
            density[i] = (float) layout.linkDensity(i);
            fate[i] = fate(layout.label(i));
            float weight = weight(i);
            prose[i + 1] = prose[i] + weight;
            if (weight > 0) {
                alike.merge(layout.regionOf(block).shape(), weight, Float::sum);
            }
            boolean behind = title >= 0 && i > title;
            fromTitle[i + 1] = behind ? fromTitle[i] + block.text().length() : 0;
        }
    }

    private static int fate(Label label) {
        return switch (label) {
            case CONTENT -> 0;
            case CAPTION -> 1;
            case BYLINE, TAGS, SHARE -> 2;
            case RELATED -> 3;
            case OTHER -> 4;
            case PROMOTION, COMMENTS -> 5;
            default -> 6;
        };
    }

    /** What readers or the site's owners add to a page is not counted. */
    private float weight(int i) {
        return fate[i] >= fate(Label.COMMENTS) ? 0 : layout.weight(i);
    }

    private boolean isInCore(int i) {
        return weight(i) >= PARAGRAPH && meeting(i) == layout.core();
    }

    private int lastOfCore() {
        for (int i = size - 1; i >= 0; i--) {
            if (isInCore(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The innermost element that holds both the block and the core. */
    private @Nullable Region meeting(int i) {
        Region region = layout.regionOf(layout.block(i));
        while (region != null && !isAroundCore(region)) {
            region = region.parent();
        }
        return region;
    }

    private boolean isAroundCore(Region region) {
        return region.depth() < aroundCore.length && aroundCore[region.depth()] == region;
    }

    float[] of(int i) {
        Block block = layout.block(i);
        Region region = layout.regionOf(block);
        float[] values = new float[COUNT];
        text(block, values);
        set(values, Feature.LINK_DENSITY, density[i]);
        set(values, Feature.APPEALS, layout.appeals(i).count());
        set(values, Feature.FATE, fate[i]);
        set(values, Feature.ELEMENT, element(region.container().tag()));
        set(values, Feature.LIKE_BEFORE, i > 0 && isLike(region, layout.block(i - 1)) ? 1 : 0);
        place(i, region, values);
        set(values, Feature.FATE_BEFORE, i > 0 ? fate[i - 1] : 7);
        set(values, Feature.FATE_BEHIND, i + 1 < size ? fate[i + 1] : 7);
        around(i, values);
        set(values, Feature.WITNESS, witness.says(block.text()));
        return values;
    }

    private boolean isLike(Region region, Block other) {
        return layout.regionOf(other).shape() == region.shape();
    }

    private static void set(float[] values, Feature feature, float value) {
        values[feature.number()] = value;
    }

    private static void text(Block block, float[] values) {
        String text = block.text();
        int letters = 0;
        int capitals = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            int type = Character.getType(text.charAt(i));
            letters += type >= Character.UPPERCASE_LETTER && type <= Character.OTHER_LETTER ? 1 : 0;
            capitals += type == Character.UPPERCASE_LETTER ? 1 : 0;
            digits += type == Character.DECIMAL_DIGIT_NUMBER ? 1 : 0;
        }
        set(values, Feature.LEVEL, block.level());
        set(values, Feature.CHARACTERS, text.length());
        set(values, Feature.ENDS_SENTENCE, text.endsWith(":") ? 2 : Prose.endsSentence(text) ? 1 : 0);
        set(values, Feature.CAPITALS, letters == 0 ? 0 : capitals / (float) letters);
        set(values, Feature.DIGITS, digits == 0 ? 0 : digits / (float) (letters + digits));
    }

    private void place(int i, Region region, float[] values) {
        float all = Math.max(1, prose[size]);
        Region parent = region.first() == region.last() && region.parent() != null ? region.parent() : region;
        set(values, Feature.PROSE_IN_PARENT, proseIn(parent) / all);
        set(values, Feature.PROSE_IN_ALIKE, alike.getOrDefault(region.shape(), 0f) / all);
        Region core = layout.core();
        Region meeting = meeting(i);
        if (core != null && meeting != null) {
            set(values, Feature.LEVELS_TO_CORE, core.depth() - meeting.depth());
            set(values, Feature.CORE_SHARE, proseIn(core) / Math.max(1, proseIn(meeting)));
        }
        set(values, Feature.PROSE_BEFORE, prose[i] / all);
        set(values, Feature.PROSE_BEHIND, (prose[size] - prose[i + 1]) / all);
        set(values, Feature.PROSE_ON_PAGE, all);
        int title = layout.title();
        set(values, Feature.CHARACTERS_FROM_TITLE, title < 0 ? NO_TITLE : i > title ? fromTitle[i] : -1);
        set(values, Feature.BLOCKS_BEHIND_CORE, lastOfCore < 0 ? 0 : Math.max(-FAR, Math.min(FAR, i - lastOfCore)));
    }

    private float proseIn(Region region) {
        return prose[region.last() + 1] - prose[region.first()];
    }

    private void around(int i, float[] values) {
        float all = 0;
        float linked = 0;
        float open = 0;
        for (int j = Math.max(0, i - AROUND); j <= Math.min(size - 1, i + AROUND); j++) {
            int length = layout.block(j).text().length();
            all += length;
            linked += length * density[j];
            open += fate[j] == 0 ? length : 0;
        }
        set(values, Feature.LINK_DENSITY_AROUND, linked / all);
        set(values, Feature.OPEN_AROUND, open / all);
    }

    private static int element(String tag) {
        return switch (tag) {
            case "a" -> -1;
            case "span" -> 1;
            case "div" -> 2;
            case "li" -> 3;
            case "blockquote" -> 4;
            case "p" -> 5;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> 6;
            case "td", "th", "tr" -> 7;
            case "b", "strong" -> 8;
            case "em", "i" -> 9;
            default -> 0;
        };
    }
}
