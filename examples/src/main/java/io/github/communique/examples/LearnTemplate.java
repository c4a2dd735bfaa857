package io.github.communique.examples;

import io.github.communique.Outcome;
import io.github.communique.ReleaseParser;
import io.github.communique.filter.SiteTemplate;
import io.github.communique.page.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Learns what the pages of one site have in common - menus, footers, teasers - and parses them without it. A single page is cleaned without
 * a template too; with one, lines that look like content but stand on every page are known for what they are.
 *
 * <pre>LearnTemplate FILE FILE...</pre>
 */
public final class LearnTemplate {

    private LearnTemplate() {}

    /**
     * Runs the program.
     *
     * @param args pages of one site, at least two
     */
    public static void main(String[] args) {
        Terminal terminal = Terminal.ofProcess();
        if (args.length < 2) {
            terminal.complain("usage: LearnTemplate FILE FILE...");
            System.exit(1);
        }
        run(Stream.of(args).map(Path::of).toList(), terminal);
    }

    static void run(List<Path> files, Terminal terminal) {
        SiteTemplate template = SiteTemplate.learn(files.stream().map(LearnTemplate::source));
        ReleaseParser parser = ReleaseParser.builder().filter(template).build();

        Card card = new Card(terminal);
        try (Stream<Outcome> outcomes = parser.parseAll(files.stream())) {
            outcomes.forEach(outcome -> {
                if (outcome instanceof Outcome.Parsed parsed) {
                    card.print(parsed.origin(), parsed.release());
                } else if (outcome instanceof Outcome.Failed failed) {
                    terminal.complain(failed.origin() + ": " + failed.cause().getMessage());
                }
            });
        }
    }

    private static Source source(Path file) {
        try {
            return Source.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
