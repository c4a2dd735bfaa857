package io.github.communique.internal.anatomy;

import io.github.communique.language.Fold;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import io.github.communique.page.Block;
import io.github.communique.page.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells where sections with press contacts begin and end. Immutable, thread-safe. */
public final class ContactCues {

    /** How far the data of a contact stand behind the words that announce it. */
    private static final int REACH = 400;

    private static final int LONGEST_LABEL_LINE = 90;
    private static final int LONGEST_LINE = 110;
    private static final int LONGEST_REACHABLE_LINE = 300;
    private static final int LONGEST_BLOCK = 700;
    /** A word such as "Telephone", or the marks between it and the number. */
    private static final int LONGEST_LABEL = 20;
    /** A line that names an office in front of a label is not longer, nor are three of them. */
    private static final int LONGEST_NAME = 120;

    private static final int LONGEST_OFFICE = 70;
    private static final int FEWEST_DIGITS = 8;
    private static final int MOST_DIGITS = 11;
    /** Name, role, organization and a label may stand before the data. */
    private static final int LONGEST_GAP = 5;

    private final CueWords labels;
    private final CueWords invitations;
    private final CueWords verbs;
    private final CueWords pointers;
    private final CueWords fields;
    private final CueWords others;
    private final CueWords organizations;
    private final EmailScanner emails;

    private ContactCues(LanguagePack pack) {
        labels = CueWords.of(pack, "contact.labels");
        invitations = CueWords.of(pack, "contact.invitations");
        verbs = CueWords.of(pack, "contact.verbs");
        pointers = CueWords.of(pack, "contact.pointers");
        fields = CueWords.of(pack, "contact.fields");
        others = CueWords.of(pack, "contact.others");
        organizations = CueWords.of(pack, "contact.organizations");
        emails = EmailScanner.of(pack);
    }

    /**
     * The cues of a language.
     *
     * @param pack the words of the text's language; English labels serve beside them
     * @return the cues
     */
    public static ContactCues of(LanguagePack pack) {
        return new ContactCues(pack);
    }

    /**
     * Whether a block announces press contacts from its first word on: a label line such as "Media contact:" or a sentence such as "For
     * further information, please contact". The data may stand in the block or in those that follow; {@link #end} tells.
     *
     * @param block a block
     * @return true where a contact section may begin with it
     */
    public boolean opens(Block block) {
        if (isControl(block)) {
            return false;
        }
        int start = skipBullet(block.text(), 0);
        return announces(block.text(), start)
                || nameStart(block.text(), announcement(block.text(), start, LONGEST_NAME + 1)) == 0;
    }

    /**
     * Where inside a block the announcement of press contacts begins.
     *
     * @param block a block
     * @return the offset of its first word, more than 0; -1 where there is none behind the beginning
     */
    public int sentenceStart(Block block) {
        return isControl(block)
                ? -1
                : announcement(block.text(), 0, block.text().length());
    }

    /** Where the first announcement between two offsets begins, the first left out; -1 where none does. */
    private int announcement(String text, int from, int to) {
        for (int i = from + 1; i < Math.min(to, text.length()); i++) {
            if (ContactText.startsWord(text.charAt(i - 1), text.charAt(i)) && announces(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Where the lines begin that name an office in front of a label: "Ministry of Rivers - Press office: ..."; the label itself else. */
    private int nameStart(String text, int label) {
        if (label > 1
                && label <= LONGEST_LABEL
                && ContactText.isColon(text, label - 2)
                && ContactText.isPlain(text, label - 2)) {
            return 0;
        }
        if (label <= 0 || label > LONGEST_NAME || labels.at(text, label) == null || !ContactText.isName(text, 0)) {
            return label;
        }
        return ContactText.isPlain(text, label) && organizations.find(text, 0, label) != null ? 0 : label;
    }

    /**
     * Whether a block may belong to a contact section that is open: lines with an e-mail address or a telephone number, and the short lines
     * beside them.
     *
     * @param block a block
     * @return false for running text, end marks and the like
     */
    public boolean continues(Block block) {
        String text = block.text();
        if (text.length() > LONGEST_BLOCK || ContactText.isEndMark(text) || block.kind() == Block.Kind.CONTROL) {
            return false;
        }
        int start = 0;
        while (start < text.length()) {
            int end = ContactText.lineEnd(text, start);
            if (!belongs(text, start, end)) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    /**
     * Whether a block holds an e-mail address or a telephone number, in its text or behind its links.
     *
     * @param block a block
     * @return true where somebody can be reached
     */
    public boolean reachable(Block block) {
        return reachable(block.text(), 0, block.text().length())
                || block.links().stream().anyMatch(ContactCues::reaches);
    }

    /**
     * The end of the contact section that a block opens: behind its last block with an e-mail address or a telephone number.
     *
     * @param blocks blocks in page order
     * @param from the place of the opening block in {@code blocks}
     * @return the place behind the last block of the section; {@code from} where nobody can be reached, so that it is none
     */
    public int end(List<Block> blocks, int from) {
        int end = reachable(blocks.get(from)) ? from + 1 : from;
        int gap = 0;
        for (int i = from + 1; i < blocks.size() && gap <= LONGEST_GAP; i++) {
            Block block = blocks.get(i);
            if (!continues(block) && !opens(block)) {
                break;
            }
            if (reachable(block) || isNumberLine(block)) {
                end = i + 1;
                gap = 0;
            } else if (!isField(block.text(), 0) && !isFieldName(block.text())) {
                gap++;
            }
        }
        return end;
    }

    /** A line that ends in a number of as many digits as numbers without a trunk zero have: below a label that is enough. */
    private boolean isNumberLine(Block block) {
        String text = block.text();
        int start = text.length() > LONGEST_LINE ? -1 : PhoneShape.find(text, 0, text.length());
        if (start < 0) {
            return false;
        }
        int end = PhoneShape.runEnd(text, start, text.length());
        long digits =
                text.substring(start, end).chars().filter(Character::isDigit).count();
        return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && skipBullet(text, end) == text.length();
    }

    private boolean announces(String text, int at) {
        return labels(text, at) || invites(text, at, true);
    }

    private boolean labels(String text, int at) {
        Lexicon.Hit label = labels.at(text, at);
        if (label == null) {
            return false;
        }
        boolean lineStart = ContactText.isLineStart(text, at);
        boolean press = label.value().equals("press");
        int next = ContactText.skipRemark(text, ContactText.skipBlanks(text, label.end()));
        if (next == text.length() || text.charAt(next) == '\n') {
            boolean first = skipBullet(text, 0) == at;
            return lineStart
                    && (press || (label.value().equals("contact") && (first || isReachableBehind(text, next))));
        }
        if (ContactText.isColon(text, next)) {
            int rest = ContactText.skipBlanks(text, next + 1);
            boolean empty = rest == text.length() || text.charAt(rest) == '\n';
            return empty
                    ? lineStart
                    : isReachableBehind(text, rest)
                            || (!label.value().equals("info") && ContactText.isName(text, rest));
        }
        if (!lineStart) {
            return false;
        }
        int end = ContactText.labelLineEnd(text, at, LONGEST_LABEL_LINE);
        return press
                ? end - at <= LONGEST_LABEL_LINE && !ContactText.endsSentence(text, end)
                        || isReachableBehind(text, next)
                : label.value().equals("contact") && ContactText.isName(text, next) && isReachableBehind(text, next);
    }

    private boolean invites(String text, int at, boolean mayAsk) {
        Lexicon.Hit invitation = invitations.at(text, at);
        if (invitation == null) {
            return false;
        }
        int from = invitation.end();
        int end = ContactText.sentenceEnd(text, from);
        if (invitation.value().equals("person")) {
            return isPersonBehind(text, ContactText.skipBlanks(text, from), end) && reachable(text, from, end);
        }
        int verb = start(verbs.find(text, from, end));
        int pointer = start(pointers.find(text, from, end));
        if (reachable(text, from, end) && (verb >= 0 || pointer < 0)) {
            return true;
        }
        if (mayAsk && text.charAt(end - 1) == '?') {
            return invites(text, ContactText.skipBlanks(text, end), false);
        }
        boolean open = end == text.length() ? !ContactText.endsSentence(text, end) : text.charAt(end) == '\n';
        boolean colon = end > 0 && text.charAt(end - 1) == ':';
        boolean asks = verb >= 0 && (pointer < 0 || verb < pointer);
        return open && (asks || (pointer < 0 && colon));
    }

    /** Two capital words that name no office and nobody who serves others than the press. */
    private boolean isPersonBehind(String text, int from, int end) {
        int name = from;
        while (name < end && ",(:@".indexOf(text.charAt(name)) < 0 && !Character.isDigit(text.charAt(name))) {
            name++;
        }
        int space = from + 1;
        while (space < name && !Fold.isSpace(text.charAt(space - 1))) {
            space++;
        }
        return space < name
                && ContactText.isName(text, from)
                && ContactText.isName(text, space)
                && organizations.find(text, from, name) == null
                && others.find(text, from, name) == null;
    }

    private static int start(Lexicon.@Nullable Hit hit) {
        return hit == null ? -1 : hit.start();
    }

    private boolean isReachableBehind(String text, int from) {
        return reachable(text, from, Math.min(text.length(), from + REACH));
    }

    private boolean reachable(CharSequence text, int from, int to) {
        return hasPhone(text, from, to) || emails.find(text, from, to) != null;
    }

    private boolean hasPhone(CharSequence text, int from, int to) {
        int start = PhoneShape.find(text, from, to);
        while (start >= 0) {
            int end = PhoneShape.runEnd(text, start, to);
            if (PhoneShape.isDialled(text, start, end) || isLabelled(text, start)) {
                return true;
            }
            start = PhoneShape.find(text, end, to);
        }
        return false;
    }

    /** Whether "Tel." or the like stands before a number. */
    private boolean isLabelled(CharSequence text, int start) {
        int end = start;
        while (end > 0
                && start - end < LONGEST_LABEL
                && !Character.isLetterOrDigit(text.charAt(end - 1))
                && text.charAt(end - 1) != '\n') {
            end--;
        }
        for (int i = end - 1; i >= 0 && end - i < LONGEST_LABEL && Character.isLetter(text.charAt(i)); i--) {
            Lexicon.Hit field = fields.at(text, i);
            if (field != null && field.end() >= end && field.value().equals("phone")) {
                return true;
            }
        }
        return false;
    }

    private static boolean reaches(Link link) {
        String href = link.href();
        return href.startsWith("tel:")
                || (href.startsWith("mailto:") && href.length() > 7 && href.charAt(7) != '?')
                || href.contains("/cdn-cgi/l/email-protection");
    }

    private boolean belongs(String text, int start, int end) {
        if (reachable(text, start, end)) {
            return end - start <= LONGEST_REACHABLE_LINE && !isForOthers(text, start, end);
        }
        if (isField(text, start)) {
            return end - start <= LONGEST_REACHABLE_LINE;
        }
        return end - start <= LONGEST_LINE && !ContactText.endsSentence(text, end);
    }

    /** A sentence for donors, customers and the like, or their label before a number. */
    private boolean isForOthers(String text, int start, int end) {
        boolean sentence = end > start && ".!".indexOf(text.charAt(end - 1)) >= 0;
        Lexicon.Hit hit = others.find(text, start, end);
        while (hit != null && !sentence) {
            sentence = isLabelOfOthers(text, start, hit, end);
            hit = others.find(text, hit.end(), end);
        }
        return sentence && (hit != null || others.find(text, start, end) != null);
    }

    private static boolean isLabelOfOthers(String text, int start, Lexicon.Hit hit, int end) {
        int next = hit.end();
        while (next < end && Character.isLetter(text.charAt(next))) {
            next++;
        }
        next = ContactText.skipBlanks(text, next);
        if (hit.value().equals("to")) {
            return ContactText.isLineStart(text, hit.start());
        }
        boolean opens = hit.start() - start <= LONGEST_LABEL || ".!?".indexOf(text.charAt(hit.start() - 2)) >= 0;
        return opens && (ContactText.isColon(text, next) || PhoneShape.find(text, next, end) == next);
    }

    /** A line that names an office and may stand above its label. */
    boolean isOfficeLine(Block block) {
        String text = block.text();
        return (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.HEADING && block.level() == 0)
                && text.length() <= LONGEST_OFFICE
                && ContactText.isName(text, 0)
                && ContactText.isPlain(text, text.length())
                && (organizations.find(text, 0, text.length()) != null || endsInLabel(text));
    }

    /** "Acme - Press office". */
    private boolean endsInLabel(String text) {
        Lexicon.Hit label = labels.find(text, 0, text.length());
        return label != null && label.end() == text.length() && label.value().equals("press");
    }

    /** "Telephone" alone on its line, as in tables and definition lists. */
    private boolean isFieldName(String text) {
        Lexicon.Hit field = fields.at(text, 0);
        return field != null && field.end() == text.length();
    }

    private boolean isField(String text, int start) {
        Lexicon.Hit field = fields.at(text, skipBullet(text, start));
        return field != null && ContactText.isColon(text, ContactText.skipBlanks(text, field.end()));
    }

    /** A link alone in a list, a button: part of a menu, whatever it says. */
    private static boolean isControl(Block block) {
        return block.kind() == Block.Kind.CONTROL
                || block.kind() == Block.Kind.LIST_ITEM && block.linkDensity() > 0.9
                || block.linkDensity() > 0.9
                        && block.text().length() < LONGEST_LABEL_LINE
                        && block.links().size() == 1
                        && !reaches(block.links().get(0));
    }

    /**
     * The first word behind bullets, dashes and the number of a list item.
     *
     * @param text any text
     * @param from where a line begins
     * @return the offset of its first letter or digit, or of the line's end
     */
    public static int skipBullet(String text, int from) {
        int first = ContactText.skipSigns(text, from);
        int i = first;
        while (i < text.length() && i - first < 2 && Character.isDigit(text.charAt(i))) {
            i++;
        }
        boolean numbered = i > first
                && i + 1 < text.length()
                && ".)".indexOf(text.charAt(i)) >= 0
                && Fold.isSpace(text.charAt(i + 1));
        int word = numbered ? ContactText.skipSigns(text, i) : first;
        return word < text.length() && Character.isLetter(text.charAt(word)) ? word : first;
    }
}
