package io.github.communique.internal.contact;

import io.github.communique.internal.contact.Item.Kind;
import io.github.communique.language.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** The words in front of contacts: "Media contact:", "For further information, please contact". */
final class Announcement {

    private static final int MOST_ANNOUNCEMENTS = 3;
    /** "for the media" between a label and its colon. */
    private static final int LONGEST_ADDITION = 60;

    private final Vocabulary vocabulary;
    private final PhraseReader phrases;
    private final List<Item> items;

    Announcement(Vocabulary vocabulary, PhraseReader phrases, List<Item> items) {
        this.vocabulary = vocabulary;
        this.phrases = phrases;
        this.items = items;
    }

    /** Passes over labels and sentences, as in "Note to editors: for more information contact". */
    int pass(Line line, int start, List<Atom> atoms) {
        int from = start;
        for (int i = 0; i < MOST_ANNOUNCEMENTS; i++) {
            int next = LineReader.skipMarks(line.text(), from, line.text().length());
            int behind = announcement(line, next, atoms);
            if (behind == next) {
                break;
            }
            from = behind;
        }
        return from;
    }

    /** Passes over the label or the sentence that announces contacts; returns where the contacts begin. */
    private int announcement(Line line, int start, List<Atom> atoms) {
        String text = line.text();
        int limit =
                atoms.isEmpty() ? text.length() : Math.max(start, atoms.get(0).start());
        Lexicon.Hit invitation = vocabulary.invitations().at(text, start);
        Lexicon.Hit label = vocabulary.labels().at(text, start);
        if (label != null && isRole(label, text, start)) {
            return start;
        }
        if (label != null && LineReader.isColon(text, LineReader.skipBlanks(text, label.end()))) {
            int behind = LineReader.skipBlanks(text, label.end()) + 1;
            boolean weak = label.value().equals("contact")
                    && LineReader.skipMarks(text, behind, text.length()) >= text.length();
            label(weak, text.substring(start, label.end()), line);
            return behind;
        }
        if (invitation != null && invitation.end() <= limit && (label == null || invitation.end() >= label.end())) {
            items.add(Item.of(Kind.LABEL, invitation.value(), line));
            return behindVerb(text, invitation.end(), limit);
        }
        if (label == null || label.end() > limit) {
            return start;
        }
        int colon = colonBehindAddition(text, wordEnd(text, label.end()), limit);
        if (colon >= 0) {
            items.add(Item.of(Kind.LABEL, text.substring(start, colon), line));
            return colon + 1;
        }
        int next = LineReader.skipMarks(text, wordEnd(text, label.end()), text.length());
        boolean alone = next >= text.length();
        if (!alone && isUnit(label, text, start)) {
            items.add(Item.of(Kind.LABEL, text.substring(start, label.end()), line));
            return start;
        }
        boolean person = !alone && !text.substring(label.end(), next).isBlank() || atomFollows(atoms, next);
        if (alone || person || isPersonBehind(line, next)) {
            boolean weak = alone && label.value().equals("contact");
            label(weak, text.substring(start, label.end()), line);
            return next;
        }
        items.add(Item.of(Kind.LABEL, text, line));
        return limit;
    }

    private void label(boolean weak, String label, Line line) {
        items.add(Item.of(weak ? Kind.WEAK_LABEL : Kind.LABEL, label, line));
        Lexicon.Hit audience = vocabulary.audiences().at(label, 0);
        if (audience != null && audience.end() == label.length()) {
            items.add(Item.of(Kind.AUDIENCE, label, line));
        }
    }

    /** The colon behind "für die Medien" and the like, or -1. */
    private int colonBehindAddition(String text, int from, int limit) {
        int start = LineReader.skipBlanks(text, from);
        if (start < limit
                && text.charAt(start) != '('
                && !LineReader.isColon(text, start)
                && vocabulary.fillers().at(text, start) == null
                && vocabulary.within().at(text, start) == null) {
            return -1;
        }
        for (int i = start; i < Math.min(limit, start + LONGEST_ADDITION); i++) {
            if (LineReader.isColon(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static int wordEnd(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** A label such as "press officer" says a function when a name follows it. */
    private boolean isRole(Lexicon.Hit label, String text, int start) {
        Lexicon.Hit role = vocabulary.roles().at(text, start);
        return role != null && role.end() >= label.end() && !role.value().equals("unit");
    }

    /** "Press office" and the like begin the name of whose office it is. */
    private boolean isUnit(Lexicon.Hit label, String text, int start) {
        Lexicon.Hit role = vocabulary.roles().at(text, start);
        return role != null && role.end() >= label.end() && role.value().equals("unit");
    }

    private static boolean atomFollows(List<Atom> atoms, int next) {
        return atoms.stream().anyMatch(atom -> atom.start() == next);
    }

    private boolean isPersonBehind(Line line, int from) {
        if (vocabulary.fillers().at(line.text(), from) != null
                || vocabulary.within().at(line.text(), from) != null) {
            return false;
        }
        List<Item> behind = new ArrayList<>();
        phrases.read(line.text().substring(from), line, behind);
        return !behind.isEmpty() && behind.get(0).kind().isPerson();
    }

    private int behindVerb(String text, int from, int limit) {
        Lexicon.Hit verb = vocabulary.verbs().find(text, from, limit);
        if (verb == null) {
            int colon = text.indexOf(':', from);
            return colon >= 0 && colon < limit ? colon + 1 : from;
        }
        int end = verb.end();
        Lexicon.Hit next = vocabulary.verbs().find(text, end, limit);
        while (next != null && next.start() <= end + 5) {
            end = next.end();
            next = vocabulary.verbs().find(text, end, limit);
        }
        return end;
    }
}
