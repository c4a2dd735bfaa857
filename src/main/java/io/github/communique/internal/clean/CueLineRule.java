package io.github.communique.internal.clean;

import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import io.github.communique.page.Block;

/**
 * Lines that begin with a cue ("Read also:", "Photo:", "Share this"), by the section {@code clean.lines} of the language resources. A cue makes a
 * line boilerplate where the line is nothing else, where a colon follows, or where much of the line is a link.
 */
final class CueLineRule implements Rule {

    private static final int LONGEST = 260;
    private static final int SHORT_REST = 12;
    private static final int SHORT_CAPTION = 80;
    private static final int RUNNING = 60;

    private static final int LONGEST_SHARE = 120;
    private static final int NEAR = 20;

    private final Lexicon networks = LanguagePack.undetermined().lexicon("clean.networks");
    private final Cues cues = new Cues("clean.lines");

    @Override
    public void apply(Layout layout) {
        for (Block block : layout.blocks()) {
            if (layout.isOpen(block.index()) && block.text().length() <= LONGEST) {
                Cues.Cue cue = cues.at(block.text());
                if (cue != null && decides(block, cue)) {
                    layout.mark(
                            block.index(),
                            cue.label(),
                            () -> "begins with '" + block.text().substring(0, cue.end()) + "'");
                }
            }
        }
    }

    /** "Figure 4: ...". */
    private static boolean isNumbered(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || Character.isDigit(text.charAt(i)))) {
            i++;
        }
        return i > from + 1 && i < text.length() && ":.–-".indexOf(text.charAt(i)) >= 0;
    }

    /** A pointer that is a link of its own, with running text behind it: "<a>Read more: the bridge</a> The council ...". */
    private static boolean goesOn(Block block) {
        int behind = block.links().isEmpty()
                ? 0
                : block.text().length() - block.links().get(0).end();
        return behind >= RUNNING && Prose.endsSentence(block.text());
    }

    /** "Share on Facebook | Share on X": what follows the cue is a network, in a line too short to say more. */
    private boolean namesNetwork(String text, int from) {
        Lexicon.Hit hit = text.length() > LONGEST_SHARE ? null : networks.find(text, from);
        return hit != null && hit.start() - from <= NEAR;
    }

    private boolean decides(Block block, Cues.Cue cue) {
        String text = block.text();
        int rest = text.length() - cue.end();
        char next = rest == 0 ? ' ' : text.charAt(cue.end());
        boolean colon = next == ':' || (rest > 1 && next == ' ' && text.charAt(cue.end() + 1) == ':');
        return switch (cue.label()) {
            case CAPTION ->
                colon
                        || isNumbered(text, cue.end())
                        || "-–—(/|©.".indexOf(next) >= 0
                        || rest <= 2 * SHORT_REST
                        || (rest < SHORT_CAPTION && !Prose.endsSentence(text));
            case SHARE ->
                (rest <= SHORT_REST || colon || block.linkDensity() > 0.3 || namesNetwork(text, cue.end()))
                        && (!Prose.endsSentence(text) || block.linkDensity() > 0.3 || (colon && !goesOn(block)));
            default ->
                rest <= SHORT_REST && !Prose.endsSentence(text)
                        || (colon && !goesOn(block))
                        || block.linkDensity() > 0.3;
        };
    }
}
