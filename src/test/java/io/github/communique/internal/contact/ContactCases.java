package io.github.communique.internal.contact;

import io.github.communique.page.Alignment;
import io.github.communique.page.Block;
import io.github.communique.page.Container;
import io.github.communique.page.Link;
import io.github.communique.release.Contact;
import io.github.communique.release.Phone;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Reads {@code contacts.txt}; its head describes the form. */
final class ContactCases {

    /** A region and what it says. */
    record Case(String id, String language, List<String> countries, List<Block> region, List<Contact> contacts) {
        @Override
        public String toString() {
            return id;
        }
    }

    private ContactCases() {}

    static List<Case> read() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ContactCases.class.getResourceAsStream("contacts.txt")),
                StandardCharsets.UTF_8))) {
            List<String> open = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("== ") && !open.isEmpty()) {
                    cases.add(of(open));
                    open.clear();
                }
                if (!line.isBlank() && !line.startsWith("# ")) {
                    open.add(line);
                }
            }
            cases.add(of(open));
        }
        return cases;
    }

    private static Case of(List<String> lines) {
        String[] head = lines.get(0).split(" ");
        List<Block> region = new ArrayList<>();
        List<Contact> contacts = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("=> ")) {
                contacts.add(contact(line.substring(3).split(" \\| ")));
            } else if (line.equals("--")) {
                region.add(block(String.join("\n", block), region.size()));
                block.clear();
            } else {
                block.add(line);
            }
        }
        region.add(block(String.join("\n", block), region.size()));
        return new Case(head[1], head[2], list(head[3], ","), region, contacts);
    }

    static Contact contact(String[] parts) {
        List<Phone> phones = list(parts[4], ", ").stream()
                .map(phone -> phone.split("="))
                .map(phone -> new Phone(phone[0], phone[1].equals("-") ? null : phone[1]))
                .toList();
        return new Contact(value(parts[0]), value(parts[1]), value(parts[2]), list(parts[3], " "), phones);
    }

    private static String value(String text) {
        return text.equals("-") ? null : text;
    }

    private static List<String> list(String text, String separator) {
        return text.equals("-") ? List.of() : Arrays.asList(text.split(separator));
    }

    /** Makes a block; "[text](target)" in the text is a link. */
    static Block block(String marked, int index) {
        StringBuilder text = new StringBuilder();
        List<Link> links = new ArrayList<>();
        int from = 0;
        int middle = marked.indexOf("](");
        while (middle >= 0) {
            int open = opening(marked, middle);
            int close = marked.indexOf(')', middle);
            text.append(marked, from, open);
            int start = text.length();
            text.append(marked, open + 1, middle);
            links.add(new Link(start, text.length(), marked.substring(middle + 2, close)));
            from = close + 1;
            middle = marked.indexOf("](", from);
        }
        text.append(marked.substring(from));
        return new Block(index, Block.Kind.PARAGRAPH, 0, text.toString(), links, Container.TEXT, Alignment.NONE);
    }

    private static int opening(String marked, int middle) {
        int depth = 0;
        for (int i = middle; i >= 0; i--) {
            depth += marked.charAt(i) == ']' ? 1 : marked.charAt(i) == '[' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("no [ before the target in " + marked);
    }
}
