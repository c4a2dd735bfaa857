package io.github.communique.internal.anatomy;

import io.github.communique.page.Block;
import io.github.communique.page.Label;
import io.github.communique.page.LabelledPage;
import io.github.communique.page.Metadata;
import io.github.communique.page.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the headline: a heading that the page's title confirms, else the line that stands above the first paragraph. */
final class Headlines {

    private static final int LONGEST = 300;
    /** Metadata that are longer are no headline. */
    private static final int LONGEST_DECLARED = 1_000;

    private static final int SHORTEST = 4;
    private static final double ENOUGH = 4.5;
    /** So many lines behind a release label the headline may stand. */
    private static final int BEHIND_LABEL = 3;

    private final LabelledPage page;
    private final Cues cues;
    private final DateLines dates;
    private final Metadata metadata;
    private final @Nullable String title;

    private final List<Block> content;
    private final Reach reach;
    private final TitleWitness witness;
    private final Set<Block> behindLabel;

    private Headlines(LabelledPage page, List<Block> content, Cues cues, DateLines dates, Reach reach) {
        this.page = page;
        this.content = content;
        this.cues = cues;
        this.dates = dates;
        this.reach = reach;
        this.metadata = page.page().metadata();
        this.title = metadata.title();
        this.witness = new TitleWitness(metadata);
        this.behindLabel = behindLabels();
    }

    /** Finds it among the content, whose blocks are cut into lines where lines stand for themselves, and the headings that filters threw out. */
    static Headline find(LabelledPage page, List<Block> content, Cues cues, DateLines dates, Reach reach) {
        return new Headlines(page, content, cues, dates, reach).find();
    }

    private Headline find() {
        Headline declared = declared();
        if (declared != null) {
            return declared;
        }
        Headline scored = scored();
        if (scored != null) {
            return scored;
        }
        if (page.page().kind() == Source.Kind.HTML) {
            Headline meta = fromMetadata();
            if (meta != null) {
                return meta;
            }
        }
        return aboveBody();
    }

    /** The title that an editing system wrote before the text. */
    private @Nullable Headline declared() {
        for (String key : List.of("front.title", "front.post_title", "front.headline")) {
            String value = metadata.get(key);
            if (value != null && !value.isBlank() && value.length() <= LONGEST_DECLARED) {
                return Headline.of(value.strip(), blockOf(value), null, Headline.FRONT_MATTER);
            }
        }
        return null;
    }

    private @Nullable Block blockOf(String headline) {
        String key = Titles.key(headline);
        for (Block block : content) {
            if (Titles.key(block.text()).equals(key)) {
                return block;
            }
        }
        return null;
    }

    private @Nullable Headline scored() {
        int prose = firstProse();
        Block best = null;
        double bestScore = 0;
        for (Block block : candidates()) {
            double score = score(block, prose);
            if (score > bestScore) {
                best = block;
                bestScore = score;
            }
        }
        if (best == null || bestScore < ENOUGH) {
            return null;
        }
        return of(
                best,
                String.format(
                        Locale.ROOT,
                        "score %.1f: heading level %d, title share %.2f",
                        bestScore,
                        best.level(),
                        witness.share(Titles.key(best.text()))));
    }

    private List<Block> candidates() {
        List<Block> all = new ArrayList<>(content);
        for (Block block : page.page().blocks()) {
            if (block.kind() == Block.Kind.HEADING
                    && page.labels().get(block.index()).boilerplate()) {
                all.add(block);
            }
        }
        return all;
    }

    private int firstProse() {
        for (Block block : content) {
            if (block.kind() != Block.Kind.HEADING && Shape.isProse(block)) {
                return block.index();
            }
        }
        return Integer.MAX_VALUE;
    }

    private double score(Block block, int prose) {
        String text = block.text();
        boolean heading = block.kind() == Block.Kind.HEADING && block.level() > 0;
        boolean follows = behindLabel.contains(block);
        String key = text.length() <= LONGEST ? Titles.key(text) : "";
        double share = witness.share(key);
        boolean late = !heading && block.index() > prose;
        if (((share == 0 || late) && !heading && !follows) || !isCandidate(block)) {
            return 0;
        }
        int words = Shape.words(text);
        double score = heading ? Math.max(0, 4 - block.level()) : 0;
        boolean confirmed = share >= 0.35 || (share > 0 && text.length() >= 25);
        boolean name = block.level() != 1 && words < 3;
        score += confirmed && !name ? 3.5 + 3 * share : 0;
        score += follows ? 5 : 0;
        score += witness.isExact(key) ? 2 : 0;
        score += block.index() < prose ? 1.5 : 0;
        score += words >= 4 ? 0.5 : 0;
        score -= block.linkDensity() > 0.8 ? 2 : 0;
        score -= page.labels().get(block.index()).boilerplate() ? 2 : 0;
        return score;
    }

    /** The first lines of several words behind "Press release" or "For immediate release", dates between them left out. */
    private Set<Block> behindLabels() {
        Set<Block> found = Collections.newSetFromMap(new IdentityHashMap<>());
        int left = 0;
        for (Block block : content) {
            String text = block.text();
            boolean several = Shape.words(text) >= 4;
            if (several && cues.afterReleaseLine(text) > 0) {
                found.add(block);
            } else if (cues.isReleaseLabel(text) || cues.isReleaseLine(text)) {
                left = block.linkDensity() < 0.5 ? BEHIND_LABEL : 0;
                continue;
            } else if (left > 0 && several) {
                found.add(block);
            }
            left = left > 0 && dates.isDateLine(text) ? left - 1 : 0;
        }
        return found;
    }

    private boolean isCandidate(Block block) {
        String text = block.text();
        if (text.length() < SHORTEST || text.length() > LONGEST || isAside(block)) {
            return false;
        }
        Label label = page.labels().get(block.index());
        return !(page.page().kind() == Source.Kind.TEXT && text.equals(title))
                && label != Label.HIDDEN
                && Shape.hasLetters(text)
                && (isNoLabel(text) || (Shape.words(text) >= 4 && witness.share(Titles.key(text)) >= 0.5))
                && (block.kind() == Block.Kind.HEADING
                        || block.kind() == Block.Kind.PARAGRAPH
                        || block.kind() == Block.Kind.TABLE_CELL);
    }

    private boolean isNoLabel(String text) {
        boolean releaseLine = cues.isReleaseLine(text) && cues.afterReleaseLine(text) == 0;
        return !releaseLine
                && !cues.isReleaseLabel(text)
                && !dates.isDateLine(text)
                && !cues.isRelatedHeading(text)
                && !cues.isEndMark(text);
    }

    private @Nullable Headline fromMetadata() {
        for (String key : List.of("jsonld.headline", "og:title")) {
            String value = metadata.get(key);
            if (value != null
                    && value.length() <= LONGEST_DECLARED
                    && Shape.words(value) >= 3
                    && !cues.isReleaseLabel(value)) {
                return Headline.of(value.strip(), blockOf(value), null, key);
            }
        }
        if (title != null && title.length() <= LONGEST_DECLARED && Shape.words(title) >= 3) {
            String core = Titles.withoutSite(title, metadata.get("og:site_name"));
            if (Shape.words(core) >= 3 && !cues.isReleaseLabel(core)) {
                return Headline.of(core, blockOf(core), null, "title without the site's name");
            }
        }
        return null;
    }

    /** Of the lines that stand together above the first paragraph the first that is more than a label. */
    private Headline aboveBody() {
        int prose = firstProse();
        Block best = null;
        int gap = 0;
        for (int i = content.size() - 1; i >= 0 && gap < 6; i--) {
            Block block = content.get(i);
            if (block.index() >= prose) {
                continue;
            }
            boolean line = block.kind() != Block.Kind.LIST_ITEM && isCandidate(block);
            if (line && (best == null || Shape.words(block.text()) >= 4)) {
                best = block;
            }
            gap++;
        }
        return best == null ? Headline.NONE : of(best, "the line above the first paragraph");
    }

    /** Lines that stand above headlines but are none. */
    private boolean isAside(Block block) {
        String text = block.text();
        return cues.isByline(text)
                || cues.isCredit(text)
                || cues.isEmbargo(text)
                || reach.isAddress(block)
                || Shape.isBreadcrumb(text)
                || Shape.isPostalAddress(text)
                || (block.kind() != Block.Kind.HEADING || block.level() == 0)
                        && (cues.isPointer(text) || cues.isAboutHeading(text) && Shape.words(text) <= 4);
    }

    private Headline of(Block block, String why) {
        String text = block.text().replace('\n', ' ');
        int start = cues.afterReleaseLine(text);
        String releaseLine = start > 0 ? text.substring(0, start).strip() : null;
        String headline = trimmed(text.substring(start));
        return Headline.of(headline, block, releaseLine, why);
    }

    private boolean isDated(String rest) {
        return rest.isBlank() || dates.isDateLine(rest.strip());
    }

    /** Without a date or label that stands in the same heading, where the title leaves it out. */
    private String trimmed(String text) {
        int colon = text.indexOf(':');
        boolean labelled = title != null && colon > 0 && colon < LONGEST / 2 && cues.isReleaseLabelAt(text);
        if (labelled && Titles.share(text, title) == 0 && Titles.share(text.substring(colon + 1), title) > 0) {
            return text.substring(colon + 1).strip();
        }
        String withoutLabel = cues.withoutReleaseLabel(text);
        boolean titled = title != null && Titles.share(text, title) > 0;
        if (!titled && !withoutLabel.equals(text)) {
            return withoutLabel;
        }
        if (title == null || titled) {
            return text;
        }
        String core = Titles.withoutSite(title, metadata.get("og:site_name"));
        int at = core.length() >= 15 ? text.indexOf(core) : -1;
        boolean dated = at >= 0 && isDated(text.substring(0, at)) && isDated(text.substring(at + core.length()));
        return dated ? core : text;
    }
}
