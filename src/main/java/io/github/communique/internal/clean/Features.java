package io.github.communique.internal.clean;

import io.github.communique.page.Block;
import io.github.communique.page.Label;
import java.util.Arrays;
import java.util.List;

/** What the model sees of the blocks of a page: numbers on the block, its place in the tree and in the page, and its neighbours. */
final class Features {

    static final List<String> NAMES = List.of(
            "heading", "level", "item", "cell", "quote", "pre", "definition",
            "chars", "words", "letters per word", "link density", "links", "ends sentence", "starts upper", "upper share", "digit share",
            "commas per word", "stops", "separators", "address", "label", "cue", "heading cue",
            "depth", "in article", "in main", "in aside or footer", "tag", "siblings", "parent prose", "alike prose", "core distance", "core share",
            "position", "prose before", "prose behind", "core prose before", "core prose behind",
            "blocks from title", "chars from title", "blocks to core", "blocks behind core",
            "prev chars", "prev density", "prev heading", "prev ends", "prev label", "prev2 chars", "prev2 density",
            "next chars", "next density", "next heading", "next ends", "next label", "next2 chars", "next2 density",
            "density around", "prose around", "open around", "prose ahead", "prose back",
            "page prose", "witness", "description", "blocks from heading", "heading above cue", "heading above density", "since cue", "main rule",
            "own names", "least name", "best name", "run of alike", "is title", "italic or bold","core density", "dup");

    final float[][] rows;

    private final Layout layout;
    private final int size;
    private final float[] chars;
    private final float[] density;
    private final float[] prose;
    private final int[] label;
    private final Region[] region;

    private Features(Layout layout) {
        this.layout = layout;
        this.size = layout.size();
        rows = new float[size][];
        chars = new float[size];
        density = new float[size];
        prose = new float[size];
        label = new int[size];
        region = new Region[size];
    }

    static Features of(Layout layout, Cues lines, Cues headings) {
        Features features = new Features(layout);
        features.fill(lines, headings);
        return features;
    }

    static int group(Label label) {
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

    private void fill(Cues lineCues, Cues headingCues) {
        long openProse = 0;
        for (int i = 0; i < size; i++) {
            Block b = layout.block(i);
            chars[i] = b.text().length();
            density[i] = (float) b.linkDensity();
            label[i] = group(layout.label(i));
            int w = label[i] >= 5 ? 0 : Prose.weight(b);
            prose[i] = w;
            openProse += w;
            region[i] = layout.regionOf(b);
        }
        float[] sum = new float[size + 1];
        for (int i = 0; i < size; i++) {
            sum[i + 1] = sum[i] + prose[i];
        }
        Region core = layout.core;
        float all = Math.max(1, sum[size]);
        float[] coreSum = new float[size + 1];
        java.util.Map<String, Float> alike = new java.util.HashMap<>();
        String[] shape = new String[size];
        java.util.Set<Region> coreChain = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        for (Region r = core; r != null; r = r.parent()) {
            coreChain.add(r);
        }
        int firstCore = -1;
        int lastCore = -1;
        int[] distance = new int[size];
        Region[] meet = new Region[size];
        for (int i = 0; i < size; i++) {
            Region r = region[i];
            shape[i] = shape(r);
            alike.merge(shape[i], prose[i], Float::sum);
            Region m = r;
            while (m != null && !coreChain.contains(m)) {
                m = m.parent();
            }
            meet[i] = m;
            int d = 0;
            if (m != null && core != null) {
                d = core.container().depth() - m.container().depth();
            }
            distance[i] = d;
            boolean inCore = core != null && m == core;
            coreSum[i + 1] = coreSum[i] + (inCore ? prose[i] : 0);
            if (inCore && prose[i] >= 60) {
                firstCore = firstCore < 0 ? i : firstCore;
                lastCore = i;
            }
        }
        int title = layout.title();
        String description = Titles.letters(layout.page().metadata().get("og:description"));
        if (description.isEmpty()) {
            description = Titles.letters(layout.page().metadata().get("description"));
        }
        String witness = Titles.letters(layout.page().metadata().get("jsonld.articleBody"));
        int lastHeading = -100;
        int headingCue = 0;
        int sinceCue = 200;
        float charsFromTitle = 0;
        int alikeRun = 0;
        java.util.Set<String> seen = new java.util.HashSet<>();
        for (int i = 0; i < size; i++) {
            Block b = layout.block(i);
            String text = b.text();
            float[] f = new float[NAMES.size()];
            int k = 0;
            f[k++] = is(b, Block.Kind.HEADING);
            f[k++] = b.level();
            f[k++] = is(b, Block.Kind.LIST_ITEM);
            f[k++] = is(b, Block.Kind.TABLE_CELL);
            f[k++] = is(b, Block.Kind.BLOCK_QUOTE);
            f[k++] = is(b, Block.Kind.PREFORMATTED);
            f[k++] = is(b, Block.Kind.DEFINITION);
            f[k++] = chars[i];
            int words = 0, letters = 0, upper = 0, digits = 0, commas = 0, stops = 0, seps = 0;
            boolean in = false, at = false;
            for (int j = 0; j < text.length(); j++) {
                char c = text.charAt(j);
                boolean space = c <= ' ' || c == '\u00a0';
                words += !space && !in ? 1 : 0;
                in = !space;
                if (Character.isLetter(c)) {
                    letters++;
                    upper += Character.isUpperCase(c) ? 1 : 0;
                } else if (c >= '0' && c <= '9') {
                    digits++;
                } else if (c == ',' || c == '\u060c' || c == '\u3001' || c == ';') {
                    commas++;
                } else if (c == '.' || c == '!' || c == '?' || c == '\u3002') {
                    stops++;
                } else if (c == '|' || c == '\u00b7' || c == '\u2022' || c == '\u00bb' || c == '>' || c == '\u00a9') {
                    seps++;
                } else if (c == '@') {
                    at = true;
                }
            }
            f[k++] = words;
            f[k++] = words == 0 ? 0 : letters / (float) words;
            f[k++] = density[i];
            f[k++] = b.links().size();
            f[k++] = Prose.endsSentence(text) ? 1 : 0;
            f[k++] = Character.isUpperCase(text.charAt(0)) ? 1 : Character.isLowerCase(text.charAt(0)) ? -1 : 0;
            f[k++] = letters == 0 ? 0 : upper / (float) letters;
            f[k++] = digits / chars[i];
            f[k++] = words == 0 ? 0 : commas / (float) words;
            f[k++] = stops;
            f[k++] = seps;
            f[k++] = at || text.startsWith("http") ? 1 : 0;
            f[k++] = label[i];
            Cues.Cue cue = text.length() < 400 ? lineCues.at(text) : null;
            f[k++] = cue == null ? 0 : 1 + group(cue.label());
            Cues.Cue hcue = text.length() < 80 ? headingCues.at(text) : null;
            int hc = hcue == null ? 0 : text.length() - hcue.end() > 25 ? 0 : 1 + group(hcue.label());
            f[k++] = hc;
            Region r = region[i];
            f[k++] = r.container().depth();
            f[k++] = r.article;
            f[k++] = r.main;
            f[k++] = r.aside;
            f[k++] = tag(r.container().tag());
            Region p = r.first() == r.last() && r.parent() != null ? r.parent() : r;
            f[k++] = p.last() - p.first() + 1;
            f[k++] = (sum[p.last() + 1] - sum[p.first()]) / all;
            f[k++] = alike.get(shape[i]) / all;
            f[k++] = distance[i];
            Region m = meet[i];
            f[k++] = m == null ? 0 : coreShare(core, sum) / Math.max(1, sum[m.last() + 1] - sum[m.first()]);
            f[k++] = i / (float) size;
            f[k++] = sum[i] / all;
            f[k++] = (all - sum[i + 1]) / all;
            float coreAll = Math.max(1, coreSum[size]);
            f[k++] = coreSum[i] / coreAll;
            f[k++] = (coreSum[size] - coreSum[i + 1]) / coreAll;
            f[k++] = title < 0 ? -100 : Math.max(-60, Math.min(60, i - title));
            if (title >= 0 && i > title) {
                f[k++] = charsFromTitle;
                charsFromTitle += chars[i];
            } else {
                f[k++] = title < 0 ? -200 : -1;
            }
            f[k++] = firstCore < 0 ? 0 : Math.max(-60, Math.min(60, i - firstCore));
            f[k++] = lastCore < 0 ? 0 : Math.max(-60, Math.min(60, i - lastCore));
            k = near(f, k, i - 1);
            f[k++] = i > 1 ? chars[i - 2] : 0;
            f[k++] = i > 1 ? density[i - 2] : 0;
            k = near(f, k, i + 1);
            f[k++] = i + 2 < size ? chars[i + 2] : 0;
            f[k++] = i + 2 < size ? density[i + 2] : 0;
            float total = 0, linked = 0, pr = 0, open = 0;
            for (int j = Math.max(0, i - 4); j <= Math.min(size - 1, i + 4); j++) {
                total += chars[j];
                linked += chars[j] * density[j];
                pr += prose[j];
                open += label[j] == 0 ? chars[j] : 0;
            }
            f[k++] = linked / total;
            f[k++] = pr / total;
            f[k++] = open / total;
            f[k++] = Math.min(2000, sum[Math.min(size, i + 6)] - sum[i + 1]);
            f[k++] = Math.min(2000, sum[i] - sum[Math.max(0, i - 5)]);
            f[k++] = all;
            f[k++] = witness.length() < 200 ? 0 : witness(witness, text);
            f[k++] = description.length() >= 30 && text.length() >= 30 && text.length() < 600 && near(description, Titles.letters(text)) ? 1 : 0;
            f[k++] = Math.min(30, i - lastHeading);
            f[k++] = headingCue;
            f[k++] = lastHeading < 0 ? -1 : density[lastHeading];
            if (b.kind() == Block.Kind.HEADING) {
                lastHeading = i;
                headingCue = hc;
            }
            sinceCue = hc > 0 ? 0 : Math.min(200, sinceCue + 1);
            f[k++] = sinceCue;
            f[k++] = layout.mainFrom < 0 ? 0 : i < layout.mainFrom ? -1 : i > layout.mainTo ? 1 : 0;
            f[k++] = r.ownNames;
            f[k++] = r.leastName;
            f[k++] = r.bestName;
            alikeRun = i > 0 && shape[i].equals(shape[i - 1]) ? alikeRun + 1 : 0;
            f[k++] = alikeRun;
            f[k++] = i == title ? 1 : 0;
            f[k++] = r.styled;
            f[k++] = core == null ? 0 : core.density;
            f[k++] = text.length() >= 12 && !seen.add(text) ? 1 : 0;
            if (k != f.length) throw new IllegalStateException(k + " of " + f.length);
            rows[i] = f;
        }
    }

    private static float coreShare(Region core, float[] sum) {
        return core == null ? 0 : sum[core.last() + 1] - sum[core.first()];
    }

    private static boolean near(String description, String text) {
        return text.length() >= 25 && (text.startsWith(description.substring(0, Math.min(25, description.length()))) || description.contains(text));
    }

    private static float witness(String witness, String text) {
        String letters = Titles.letters(text);
        if (letters.isEmpty()) {
            return 0;
        }
        String key = letters.length() > 60 ? letters.substring(0, 60) : letters;
        return witness.contains(key) ? letters.length() > 20 ? 2 : 1 : letters.length() > 20 ? -2 : -1;
    }

    private int near(float[] f, int from, int j) {
        int k = from;
        boolean is = j >= 0 && j < size;
        f[k++] = is ? chars[j] : 0;
        f[k++] = is ? density[j] : 0;
        f[k++] = is ? is(layout.block(j), Block.Kind.HEADING) : 0;
        f[k++] = is ? Prose.endsSentence(layout.block(j).text()) ? 1 : 0 : -1;
        f[k++] = is ? label[j] : 7;
        return k;
    }

    private static String shape(Region r) {
        StringBuilder s = new StringBuilder();
        s.append(r.container().tag()).append('.').append(r.container().classes());
        if (r.parent() != null) {
            s.append('<').append(r.parent().container().tag()).append('.').append(r.parent().container().classes());
        }
        return s.toString();
    }

    private static float tag(String tag) {
        return switch (tag) {
            case "p" -> 5;
            case "li" -> 3;
            case "div" -> 2;
            case "span" -> 1;
            case "blockquote" -> 4;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> 6;
            case "td", "th", "tr" -> 7;
            case "a" -> -1;
            case "b", "strong", "em", "i" -> 8;
            default -> 0;
        };
    }

    private static float is(Block b, Block.Kind kind) {
        return b.kind() == kind ? 1 : 0;
    }
}
