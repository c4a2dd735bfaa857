package io.github.communique.internal.anatomy;

import io.github.communique.language.Fold;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import io.github.communique.page.Block;
import io.github.communique.release.Particular;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The labelled lines of an advisory: who, what, when, where, why. Immutable, thread-safe. */
final class Particulars {

    /** So many different labels make an advisory. */
    private static final int ENOUGH = 2;

    private static final int LONGEST = 40;

    private final CueWords labels;

    private Particulars(LanguagePack pack) {
        labels = CueWords.of(pack, "anatomy.particulars");
    }

    static Particulars of(LanguagePack pack) {
        return new Particulars(pack);
    }

    /** Whether a line is a label alone: what it announces stands in the next. */
    boolean isLabel(String line) {
        Lexicon.@Nullable Hit hit = line.length() > LONGEST ? null : label(line);
        return hit != null && textStart(line, hit) == line.length();
    }

    /** Whether a line begins with a label. */
    boolean opens(String line) {
        return label(line) != null;
    }

    /** What a body tells in labelled lines; nothing where fewer than two have labels. */
    List<Particular> find(List<Block> body) {
        Run run = new Run();
        for (Block block : body) {
            boolean prose = Shape.isProse(block);
            for (String line : block.text().split("\n", -1)) {
                run.line(line.strip(), prose);
            }
        }
        return run.result();
    }

    private Lexicon.@Nullable Hit label(String line) {
        Lexicon.@Nullable Hit hit = labels.at(line, Cues.firstLetter(line));
        return hit != null && isMarked(line, hit) ? hit : null;
    }

    /** A colon follows, or nothing where the label is in capitals. */
    private static boolean isMarked(String line, Lexicon.Hit hit) {
        int i = hit.end();
        while (i < line.length() && (Fold.isSpace(line.charAt(i)) || line.charAt(i) == '?')) {
            i++;
        }
        boolean alone = i == line.length() && isUpper(line.substring(hit.start(), hit.end()));
        return alone || (i < line.length() && line.charAt(i) == ':');
    }

    private static boolean isUpper(String label) {
        return label.chars().noneMatch(Character::isLowerCase) && label.chars().anyMatch(Character::isUpperCase);
    }

    private static int textStart(String line, Lexicon.Hit hit) {
        int i = hit.end();
        while (i < line.length() && (Fold.isSpace(line.charAt(i)) || ":?".indexOf(line.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    /** What was read so far: the label that is open takes the lines up to the next, running text only where nothing stands behind it yet. */
    private final class Run {

        private final List<Particular> found = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private final StringBuilder text = new StringBuilder();
        private @Nullable String open;
        private boolean alone;

        void line(String line, boolean prose) {
            Lexicon.@Nullable Hit hit = label(line);
            if (hit != null) {
                close(true);
                open = line.substring(hit.start(), hit.end());
                names.add(hit.value());
                text.append(line.substring(textStart(line, hit)));
                alone = text.length() == 0;
            } else if (open != null && text.length() == 0) {
                text.append(line);
            } else if (open != null && prose) {
                close(true);
            } else if (open != null) {
                text.append('\n').append(line);
            }
        }

        /** Lines behind the last label belong to it only where it stood alone: nobody knows where they end. */
        private void close(boolean inside) {
            if (open != null && text.length() > 0) {
                int end = inside || alone ? text.length() : firstLine();
                found.add(new Particular(open, text.substring(0, end)));
            }
            open = null;
            text.setLength(0);
        }

        private int firstLine() {
            int end = text.indexOf("\n");
            return end < 0 ? text.length() : end;
        }

        List<Particular> result() {
            close(false);
            return names.size() >= ENOUGH && found.size() >= ENOUGH ? List.copyOf(found) : List.of();
        }
    }
}
