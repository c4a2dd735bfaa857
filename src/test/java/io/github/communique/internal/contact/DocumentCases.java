package io.github.communique.internal.contact;

import io.github.communique.release.Contact;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads {@code documents.txt}; its head describes the form. */
final class DocumentCases {

    /**
     * A document and the contacts that it gives.
     *
     * @param end how its body ends; empty where that is open
     */
    record Case(String id, String document, List<Contact> contacts, String end) {
        @Override
        public String toString() {
            return id;
        }
    }

    private final Map<String, List<String>> texts = new HashMap<>();
    private final List<Case> cases = new ArrayList<>();

    private DocumentCases() {}

    static List<Case> read() throws IOException {
        DocumentCases read = new DocumentCases();
        List<String> open = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DocumentCases.class.getResourceAsStream("documents.txt")),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("== ") || line.startsWith(":: ")) {
                    read.add(open);
                    open.clear();
                }
                open.add(line);
            }
        }
        read.add(open);
        return List.copyOf(read.cases);
    }

    private void add(List<String> lines) {
        String head = lines.isEmpty() ? "" : lines.get(0);
        List<String> rest = lines.isEmpty() ? lines : lines.subList(1, lines.size());
        if (head.startsWith(":: ")) {
            texts.put(
                    head.substring(3),
                    rest.stream().filter(line -> !line.isBlank()).toList());
        } else if (head.startsWith("== ")) {
            List<Contact> contacts = rest.stream()
                    .filter(line -> line.startsWith("=> "))
                    .map(line -> ContactCases.contact(line.substring(3).split(" \\| ")))
                    .toList();
            String document = String.join(
                    "\n", rest.stream().filter(line -> !line.startsWith("=> ")).toList());
            cases.add(new Case(
                    head.substring(3), filled(document.strip()), contacts, contacts.isEmpty() ? "" : end(document)));
        }
    }

    /** The last paragraph of the text that stands in the document. */
    private String end(String document) {
        return texts.entrySet().stream()
                .filter(text -> document.contains("{" + text.getKey() + "}"))
                .map(text -> text.getValue().get(text.getValue().size() - 1))
                .findFirst()
                .orElse("");
    }

    private String filled(String document) {
        boolean html = document.startsWith("<");
        String filled = document;
        for (Map.Entry<String, List<String>> text : texts.entrySet()) {
            List<String> lines = text.getValue();
            String head = html ? "<h1>" + lines.get(0) + "</h1>" : lines.get(0);
            List<String> body = lines.subList(1, lines.size());
            String paragraphs = html ? "<p>" + String.join("</p>\n<p>", body) + "</p>" : String.join("\n\n", body);
            filled = filled.replace("{" + text.getKey() + "}", head + "\n\n" + paragraphs)
                    .replace("{" + text.getKey() + ".head}", head)
                    .replace("{" + text.getKey() + ".body}", paragraphs);
        }
        return filled;
    }
}
