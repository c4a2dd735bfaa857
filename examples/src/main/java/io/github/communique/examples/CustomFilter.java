package io.github.communique.examples;

import io.github.communique.Explanation;
import io.github.communique.ReleaseParser;
import io.github.communique.filter.BoilerplateFilter;
import io.github.communique.filter.Verdict;
import io.github.communique.page.Block;
import io.github.communique.page.Label;
import io.github.communique.page.Page;
import io.github.communique.page.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Adds a filter of one's own: whatever a word occurs in is not the release. Then shows what became of every block, and why.
 *
 * <pre>CustomFilter FILE WORD</pre>
 */
public final class CustomFilter {

    private CustomFilter() {}

    /**
     * A filter sees the page and returns verdicts on the blocks that it has an opinion of. It runs behind the standard filters, and the last
     * verdict on a block counts: with {@link Label#CONTENT} it could also take a block back that another filter gave up.
     *
     * @param word the word not wanted
     */
    private record Without(String word) implements BoilerplateFilter {

        @Override
        public List<Verdict> judge(Page page) {
            return page.blocks().stream()
                    .filter(block -> block.text().contains(word))
                    .map(this::verdict)
                    .toList();
        }

        private Verdict verdict(Block block) {
            return new Verdict(block.index(), Label.OTHER, "says " + word);
        }
    }

    /**
     * Runs the program.
     *
     * @param args a file and a word
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        Terminal terminal = Terminal.ofProcess();
        if (args.length != 2) {
            terminal.complain("usage: CustomFilter FILE WORD");
            System.exit(1);
        }
        run(Path.of(args[0]), args[1], terminal);
    }

    static void run(Path file, String word, Terminal terminal) throws IOException {
        ReleaseParser parser = ReleaseParser.builder().filter(new Without(word)).build();
        Explanation explanation = parser.explain(Source.of(file));
        terminal.print(explanation.toString());
        new Card(terminal).print(file.toString(), explanation.release());
    }
}
