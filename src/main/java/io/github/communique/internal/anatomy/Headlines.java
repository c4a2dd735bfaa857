package io.github.communique.internal.anatomy;

import io.github.communique.internal.trace.Trace;
import io.github.communique.page.Block;
import io.github.communique.page.Label;
import io.github.communique.page.LabelledPage;
import io.github.communique.page.Metadata;
import io.github.communique.page.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the headline: a heading that the page's title confirms, else the line that stands above the first paragraph. */
final class Headlines {

    private static final int LONGEST = 300;
    /** Metadata that are longer are no headline. */
    private static final int LONGEST_DECLARED = 1_000;

    private static final int SHORTEST = 4;
    private static final double ENOUGH = 4.5;
    /** What a heading in a list, such as the trail of links to the page, counts less. */
    private static final double IN_LIST = 2.5;

    /** A line that counts so much less than the headline came close. */
    private static final double CLOSE = 2;

    private static final List<String> TITLES = List.of("untitled", "titled", "titledTwice", "titledOften");

    /** So many lines behind a release label the headline may stand. */
    private static final int BEHIND_LABEL = 3;

    private final LabelledPage page;
    private final Cues cues;
    private final DateLines dates;
    private final Metadata metadata;
    private final @Nullable String title;

    private final List<Block> content;
    private final Reach reach;
    private final Trace trace;
    private final TitleWitness witness;
    private final Set<Block> behindLabel;

    private Headlines(LabelledPage page, List<Block> content, Cues cues, DateLines dates, Reach reach, Trace trace) {
        this.page = page;
        this.content = content;
        this.cues = cues;
        this.dates = dates;
        this.reach = reach;
        this.trace = trace;
        this.metadata = page.page().metadata();
        this.title = metadata.title();
        this.witness = new TitleWitness(page.page());
        this.behindLabel = behindLabels();
    }

    /** Finds it among the content, whose blocks are cut into lines where lines stand for themselves, and the headings that filters threw out. */
    static Headline find(LabelledPage page, List<Block> content, Cues cues, DateLines dates, Reach reach, Trace trace) {
        return new Headlines(page, content, cues, dates, reach, trace).find();
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
                return Headline.declared(value.strip(), blockOf(value), Headline.FRONT_MATTER, "headline.declared");
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
        Candidate best = null;
        double bestScore = Math.nextDown(ENOUGH);
        double rival = 0;
        for (Candidate candidate : candidates(prose)) {
            double score = score(candidate, prose);
            score -= score > bestScore && candidate.isHeading() && Marks.isInList(candidate.block()) ? IN_LIST : 0;
            consider(candidate, score);
            if (score > bestScore && isCandidate(candidate)) {
                rival = best == null || best.key().equals(candidate.key()) ? rival : bestScore;
                best = candidate;
                bestScore = score;
            } else if (score > rival && best != null && !best.key().equals(candidate.key())) {
                rival = score;
            }
        }
        if (best == null) {
            return null;
        }
        return of(
                best,
                "score " + rounded(bestScore) + ": heading level "
                        + best.block().level() + ", title share " + rounded(witness.share(best.key())),
                grounds(best, bestScore - rival));
    }

    /** How many titles say just this, and whether another line came close. */
    private String grounds(Candidate best, double lead) {
        String titles = TITLES.get(Math.min(witness.agreeing(best.key()), TITLES.size() - 1));
        return "headline." + titles + (lead < CLOSE ? ".contested" : ".clear");
    }

    /** Tells of a line that something speaks for. */
    private void consider(Candidate candidate, double score) {
        if (trace != Trace.NONE && score > 0) {
            String but = score < ENOUGH ? ", too little" : isCandidate(candidate) ? "" : ", but reads like no headline";
            int block = candidate.block().index();
            trace.candidate("headline", candidate::text, () -> "block " + block + ": score " + rounded(score) + but);
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    /** The headings, what follows a release label, and the lines above the first paragraph. */
    private List<Candidate> candidates(int prose) {
        List<Block> found = new ArrayList<>();
        for (Block block : content) {
            if (isHeading(block) || block.index() <= prose || behindLabel.contains(block)) {
                found.add(block);
            }
        }
        HeadingGroups groups = new HeadingGroups(witness);
        List<Candidate> all = groups.of(found);
        found.clear();
        for (Block block : page.page().blocks()) {
            if (block.kind() == Block.Kind.HEADING
                    && page.labels().get(block.index()).boilerplate()) {
                found.add(block);
            }
        }
        all.addAll(groups.of(found));
        return all;
    }

    private static boolean isParagraph(Block block) {
        return !isHeading(block) && Shape.isProse(block) && Shape.endsSentence(block.text());
    }

    private static boolean isHeading(Block block) {
        return block.kind() == Block.Kind.HEADING && block.level() > 0;
    }

    private int firstProse() {
        for (Block block : content) {
            if (block.kind() != Block.Kind.HEADING && Shape.isProse(block)) {
                return block.index();
            }
        }
        return Integer.MAX_VALUE;
    }

    /** How much speaks for a candidate; 0 where that is never {@link #ENOUGH}: of lines that no title holds, only highest headings can win. */
    private double score(Candidate candidate, int prose) {
        Block block = candidate.block();
        String text = candidate.text();
        boolean heading = candidate.isHeading();
        boolean follows = behindLabel.contains(block);
        if (text.length() > LONGEST) {
            return 0;
        }
        String key = candidate.key();
        double share = witness.share(key);
        if (share == 0 && !follows && (!heading || block.level() > 1)) {
            return 0;
        }
        int words = words(text);
        boolean beginning = block.level() <= 3 && witness.isBeginning(key);
        boolean named = block.level() == 1 || words >= 3 || beginning || witness.isWhole(key);
        boolean confirmed = named && (share >= (beginning ? 0.25 : 0.35) || (share > 0 && text.length() >= 25));
        int agreeing = named && share > 0 ? witness.agreeing(key) : 0;
        boolean exact = agreeing > 0;
        double score = heading ? Math.max(0, 4 - block.level()) : 0;
        score += confirmed ? 3.5 + 3 * share : 0;
        score += follows ? heading ? 6.5 : 5 : 0;
        score += exact ? 1.5 + 0.5 * agreeing : 0;
        score += block.index() < prose ? 1.5 : 0;
        score += words >= 4 ? 0.5 : 0;
        score -= block.linkDensity() > 0.8 ? (isHome(block) ? 4 : exact ? 1 : 2) : 0;
        score -= page.labels().get(block.index()).boilerplate() ? 2 : 0;
        score -= witness.sites().isName(key) ? 3 : 0;
        return score;
    }

    /** Words, two ideographs counted as one. */
    private static int words(String text) {
        int ideographs = 0;
        for (int i = 0; i < text.length(); i++) {
            ideographs += Character.isIdeographic(text.charAt(i)) ? 1 : 0;
        }
        return Math.max(Shape.words(text), ideographs / 2);
    }

    /** A link to the front page is the name of the site. */
    private static boolean isHome(Block block) {
        String href = block.links().isEmpty() ? "" : block.links().get(0).href();
        int scheme = href.indexOf("://");
        int path = scheme < 0 ? 0 : href.indexOf('/', scheme + 3);
        return scheme < 0 ? href.equals("/") : path < 0 || path + 1 == href.length();
    }

    /** The first lines of several words behind "Press release" or "For immediate release", dates between them left out. */
    private Set<Block> behindLabels() {
        Set<Block> found = Collections.newSetFromMap(new IdentityHashMap<>());
        int left = 0;
        for (Block block : content) {
            String text = block.text();
            if (text.length() > LONGEST) {
                left = 0;
            } else if (cues.afterReleaseLine(text) > 0 && Shape.words(text) >= 4) {
                found.add(block);
            } else if (cues.isReleaseLabel(text) || cues.isReleaseLine(text)) {
                left = block.linkDensity() < 0.5 && !Marks.isInList(block) ? BEHIND_LABEL : 0;
                continue;
            }
            boolean date = left > 0 && (dates.isDateLine(text) || dates.isPlaceAndDate(text));
            if (left > 0 && !date && Shape.words(text) >= (isHeading(block) ? 3 : 4) && !isParagraph(block)) {
                found.add(block);
            }
            left = date ? left - 1 : 0;
        }
        return found;
    }

    /** Whether a line may be the headline: asked last, because it looks up many words. */
    private boolean isCandidate(Candidate candidate) {
        Block block = candidate.block();
        String text = candidate.text();
        double share = witness.share(candidate.key());
        boolean titled = candidate.isHeading() && share >= 0.5;
        if (text.length() < SHORTEST || text.length() > LONGEST || (!titled && isAside(block))) {
            return false;
        }
        Label label = page.labels().get(block.index());
        return !(page.page().kind() == Source.Kind.TEXT && text.equals(title))
                && label != Label.HIDDEN
                && Shape.hasLetters(text)
                && (isNoLabel(text) || (words(text) >= 4 && share >= 0.5))
                && (block.kind() == Block.Kind.HEADING
                        || block.kind() == Block.Kind.PARAGRAPH
                        || block.kind() == Block.Kind.TABLE_CELL);
    }

    private boolean isNoLabel(String text) {
        boolean releaseLine = cues.isReleaseLine(text) && cues.afterReleaseLine(text) == 0;
        return !releaseLine
                && !cues.isReleaseLabel(text)
                && !dates.isDateLine(text)
                && !dates.isPlaceAndDate(text)
                && !cues.isRelatedHeading(text)
                && !cues.isEndMark(text);
    }

    private @Nullable Headline fromMetadata() {
        for (TitleWitness.Claim claim : witness.claims()) {
            trace.candidate("headline", claim::text, claim::name);
            if (words(claim.text()) >= 3 && !cues.isReleaseLabel(claim.text())) {
                return Headline.declared(claim.text(), blockOf(claim.text()), claim.name(), "headline.metadata");
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
            boolean line = block.kind() != Block.Kind.LIST_ITEM && isCandidate(Candidate.of(block));
            if (line && (best == null || leadsOn(best) || (Shape.words(block.text()) >= 4 && !isHeadOf(block, best)))) {
                best = block;
            }
            gap += isNoLabel(block.text()) ? 1 : 0;
        }
        return best == null
                ? Headline.NONE
                : of(Candidate.of(best), "the line above the first paragraph", "headline.above");
    }

    /** Whether a line announces what comes behind it: "Bonn, 4 March 2024. The minister says:". */
    private static boolean leadsOn(Block line) {
        return line.text().endsWith(":");
    }

    /**
     * The title of the page, which a dump has as its first line, is the headline with a date or the site's name behind it; "Press release of the
     * Ministry of Rivers" is no more than a label above it.
     */
    private boolean isHeadOf(Block above, Block headline) {
        return Shape.words(headline.text()) >= 4
                && above.text().length() <= LONGEST
                && (cues.isReleaseLabelAt(above.text())
                        || above.text().length() > headline.text().length()
                                && (Titles.key(above.text()).startsWith(Titles.key(headline.text()))
                                        || Titles.key(above.text()).endsWith(Titles.key(headline.text()))));
    }

    /** Lines that stand above headlines but are none. */
    private boolean isAside(Block block) {
        String text = block.text();
        return cues.isByline(text)
                || cues.isCredit(text)
                || cues.isEmbargo(text)
                || cues.namesSubjects(text)
                || reach.isAddress(block)
                || Shape.isBreadcrumb(text)
                || Shape.isPostalAddress(text)
                || (block.kind() != Block.Kind.HEADING || block.level() == 0)
                        && (cues.isPointer(text) || cues.isAboutHeading(text) && Shape.words(text) <= 4);
    }

    private Headline of(Candidate candidate, String why, String grounds) {
        String text = candidate.text().replace('\n', ' ');
        int start = cues.afterReleaseLine(text);
        String releaseLine = start > 0 ? text.substring(0, start).strip() : null;
        String headline = new HeadlineText(witness, cues, dates)
                .of(text.substring(start), candidate.parts().size() > 1);
        return new Headline(headline, Titles.key(headline), candidate.parts(), releaseLine, why, grounds);
    }
}
