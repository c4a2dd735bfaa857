package io.github.communique.internal.contact;

import io.github.communique.language.Fold;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** What the e-mail addresses of a region tell of the names around them: jdoe@ and the like belong to Doe, @acme.example to Acme. */
final class Evidence {

    private static final int SHORTEST_WORD = 3;
    private static final List<String> VOWELS = List.of("ae", "oe", "ue", "oe", "aa");

    private final List<String> mailboxes = new ArrayList<>();
    private final List<String> domains = new ArrayList<>();

    /**
     * Evidence.
     *
     * @param addresses the e-mail addresses of the region
     */
    Evidence(List<String> addresses) {
        for (String address : addresses) {
            int at = address.lastIndexOf('@');
            mailboxes.add(plain(address.substring(0, at)));
            int dot = address.lastIndexOf('.');
            domains.add(plain(address.substring(at + 1, Math.max(at + 1, dot))));
        }
    }

    /** Whether a mailbox carries a word of the phrase. */
    boolean isPerson(String phrase) {
        return mailboxes.stream().anyMatch(mailbox -> isMailboxOf(mailbox, phrase));
    }

    static boolean isAddressOf(String address, String name) {
        return isMailboxOf(plain(address.substring(0, Math.max(0, address.lastIndexOf('@')))), name);
    }

    private static boolean isMailboxOf(String mailbox, String phrase) {
        return plainWords(phrase).stream().anyMatch(mailbox::contains);
    }

    /** Vowels as addresses write them out: ae for ä. */
    private static String spelledOut(String word) {
        StringBuilder spelled = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = Fold.fold(word.charAt(i));
            int vowel = "\u00E4\u00F6\u00FC\u00F8\u00E5".indexOf(c);
            spelled.append(vowel < 0 ? String.valueOf(c) : VOWELS.get(vowel));
        }
        return spelled.toString();
    }

    /** Whether a domain carries a word of the phrase. */
    boolean isOrganization(String phrase) {
        return plainWords(phrase).stream().anyMatch(word -> domains.stream().anyMatch(domain -> domain.contains(word)));
    }

    private static List<String> plainWords(String phrase) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= phrase.length(); i++) {
            if (i == phrase.length() || phrase.charAt(i) == ' ' || phrase.charAt(i) == '-') {
                String word = plain(phrase.substring(start, i));
                if (word.length() >= SHORTEST_WORD) {
                    words.add(word);
                    String spelled = plain(spelledOut(phrase.substring(start, i)));
                    if (!spelled.equals(word)) {
                        words.add(spelled);
                    }
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** Lower-case ASCII letters and digits only. */
    private static String plain(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < decomposed.length(); i++) {
            char c = Fold.fold(decomposed.charAt(i));
            switch (c) {
                case '\u00F8' -> plain.append('o');
                case '\u0142' -> plain.append('l');
                case '\u00DF' -> plain.append("ss");
                case '\u0131' -> plain.append('i');
                case '\u0111' -> plain.append('d');
                default -> {
                    if (Character.isLetterOrDigit(c)) {
                        plain.append(c);
                    }
                }
            }
        }
        return plain.toString();
    }
}
