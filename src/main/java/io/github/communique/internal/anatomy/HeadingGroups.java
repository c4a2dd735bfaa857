package io.github.communique.internal.anatomy;

import io.github.communique.page.Block;
import io.github.communique.page.Container;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the blocks and lines of one heading element together: kicker and headline, or a headline in several lines. */
final class HeadingGroups {

    /** Kicker and headline as one are the headline where so many metadata have them as one. */
    private static final int AGREED = 2;

    private final TitleWitness witness;

    HeadingGroups(TitleWitness witness) {
        this.witness = witness;
    }

    /** The candidates that blocks in page order give. */
    List<Candidate> of(List<Block> blocks) {
        List<Candidate> all = new ArrayList<>();
        int i = 0;
        while (i < blocks.size()) {
            int end = i + 1;
            Container heading = heading(blocks.get(i));
            while (heading != null && end < blocks.size() && heading(blocks.get(end)) == heading) {
                end++;
            }
            if (end - i == 1) {
                all.add(Candidate.of(blocks.get(i)));
            } else {
                add(blocks.subList(i, end), all);
            }
            i = end;
        }
        return all;
    }

    private static @Nullable Container heading(Block block) {
        boolean heading = block.kind() == Block.Kind.HEADING && block.level() > 0;
        return heading ? block.container().nearest("h" + block.level()) : null;
    }

    private void add(List<Block> parts, List<Candidate> all) {
        List<Block> lines = parts.stream().filter(part -> !isAside(part)).toList();
        Candidate joined = Candidate.of(parts);
        int carrying = witness.carrying(joined.key());
        if (carrying >= (lines.size() == parts.size() ? 1 : AGREED)) {
            all.add(joined);
            return;
        }
        for (Block line : lines.isEmpty() ? parts : lines) {
            all.add(Candidate.of(line));
        }
    }

    /** A kicker, or words set small beside the headline. */
    private static boolean isAside(Block part) {
        return Marks.isKicker(part) || part.container().tag().equals("small");
    }
}
