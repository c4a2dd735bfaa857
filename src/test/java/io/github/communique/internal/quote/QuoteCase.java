package io.github.communique.internal.quote;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One case of {@code quotes.txt} or {@code newsrooms.txt}. */
record QuoteCase(String id, String language, String text, List<String> elsewhere, List<String> quotes) {

    private static final List<String> FILES = List.of("quotes.txt", "newsrooms.txt");

    static List<QuoteCase> all() throws IOException {
        List<QuoteCase> cases = new ArrayList<>();
        for (String file : FILES) {
            cases.addAll(read(file));
        }
        return cases;
    }

    private static List<QuoteCase> read(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(QuoteCase.class.getResourceAsStream(resource), resource)) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<QuoteCase> cases = new ArrayList<>();
            for (String block : file.split("(?m)^@ ")) {
                if (!block.startsWith("#")) {
                    cases.add(of(block.lines().toList()));
                }
            }
            return cases;
        }
    }

    private static QuoteCase of(List<String> lines) {
        String[] head = lines.get(0).split(" ");
        List<String> elsewhere = new ArrayList<>();
        List<String> speakers = new ArrayList<>();
        String marked = "";
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("+ ")) {
                elsewhere.add(line.substring(2));
            } else if (line.startsWith("= ")) {
                speakers.add(line.substring(2));
            } else if (!line.isBlank()) {
                marked = line.replace(" ¶ ", "\n\n");
            }
        }
        List<String> quotes = new ArrayList<>();
        int at = 0;
        for (String speaker : speakers) {
            int open = marked.indexOf('⟦', at);
            at = marked.indexOf('⟧', open);
            quotes.add("[" + marked.substring(open + 1, at).strip() + "] " + speaker);
        }
        return new QuoteCase(head[0], head[1], marked.replace("⟦", "").replace("⟧", ""), elsewhere, quotes);
    }

    @Override
    public String toString() {
        return id;
    }
}
