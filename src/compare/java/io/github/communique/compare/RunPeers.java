package io.github.communique.compare;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import io.github.communique.compare.Corpus.Page;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.xml.sax.SAXException;

/**
 * Writes the answers of every peer in the form that the benchmark's scorers read.
 *
 * <pre>RunPeers BENCH OUTPUT</pre>
 *
 * <p>OUTPUT gets {@code <peer>-pages.jsonl} and {@code <peer>-releases.jsonl}.
 */
public final class RunPeers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RunPeers() {}

    /**
     * Runs the program.
     *
     * @param args the benchmark's folder, the folder to write to
     * @throws IOException if a document cannot be read or an answer not written
     */
    public static void main(String[] args) throws IOException {
        Path bench = Path.of(args[0]);
        Path output = Path.of(args[1]);
        run("pages", Corpus.pages(bench), output);
        run("releases", Corpus.releases(bench), output);
    }

    private static void run(String name, List<Page> pages, Path output) throws IOException {
        for (Peer peer : Peer.values()) {
            String file = peer.name().toLowerCase(Locale.ROOT) + "-" + name + ".jsonl";
            try (Writer lines = Files.newBufferedWriter(output.resolve(file))) {
                for (Page page : pages) {
                    lines.write(JSON.writeValueAsString(answer(peer, page)) + "\n");
                }
            }
        }
    }

    /** A peer that fails on a page has found nothing there; the others go on. */
    private static ObjectNode answer(Peer peer, Page page) {
        ObjectNode answer = JSON.createObjectNode().put("id", page.id());
        try {
            Article article = peer.read(page.url(), page.html());
            String body = article.body();
            answer.putObject("release").put("headline", article.headline()).put("body", body);
        } catch (SAXException
                | BoilerpipeProcessingException
                | RuntimeException
                | LinkageError
                | StackOverflowError e) {
            answer.put("error", e.toString());
        }
        return answer;
    }
}
