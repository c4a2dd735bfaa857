package io.github.communique.internal.contact;

import io.github.communique.internal.anatomy.CueWords;
import io.github.communique.internal.contact.Item.Kind;
import io.github.communique.language.Fold;
import io.github.communique.release.Contact;
import io.github.communique.release.Phone;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the items of a region together: which belong to one contact, and which contacts are worth telling. */
final class Assembly {

    private final List<Contact> contacts = new ArrayList<>();
    private List<Item> chunk = new ArrayList<>();
    private final CueWords press;
    private @Nullable String header;
    private boolean weak;

    private Assembly(CueWords press) {
        this.press = press;
    }

    /** The contacts that the items of a region make. */
    static List<Contact> contacts(List<Item> items, CueWords press) {
        Assembly assembly = new Assembly(press);
        for (int i = 0; i < items.size(); i++) {
            assembly.add(items, i);
        }
        assembly.close();
        return List.copyOf(assembly.contacts);
    }

    private void add(List<Item> items, int i) {
        Item item = items.get(i);
        if (item.kind().isLabel()) {
            if (hasData()) {
                close();
                header = null;
            }
            weak = item.kind() == Kind.WEAK_LABEL && chunk.isEmpty();
            return;
        }
        if (!item.kind().isData() && item.kind() != Kind.JOINER && hasData() && startsNew(items, i)) {
            close();
        }
        chunk.add(item);
    }

    /** Whether words that follow an address or a number speak of somebody else. */
    private boolean startsNew(List<Item> items, int i) {
        Item item = items.get(i);
        Item last = chunk.get(chunk.size() - 1);
        boolean sameLine = item.line() == last.line();
        boolean leads = item.kind() == Kind.ROLE
                && i + 1 < items.size()
                && items.get(i + 1).kind().isPerson();
        if (sameLine && !item.kind().isPerson() && !leads) {
            return false;
        }
        int end = i;
        boolean person = false;
        while (end < items.size()
                && !items.get(end).kind().isData()
                && !items.get(end).kind().isLabel()) {
            person |= items.get(end).kind().isPerson();
            end++;
        }
        if (person) {
            return !sameLine || chunk.stream().anyMatch(each -> each.kind().isPerson());
        }
        boolean sameBlock = item.block() == last.block();
        boolean hasOrganization = chunk.stream().anyMatch(each -> each.kind() == Kind.ORGANIZATION);
        return sameBlock ? item.kind() == Kind.ORGANIZATION && hasOrganization : item.kind() != Kind.ROLE;
    }

    private boolean hasData() {
        return chunk.stream().anyMatch(item -> item.kind().isData());
    }

    private void close() {
        List<Item> closed = chunk;
        chunk = new ArrayList<>();
        Draft draft = Draft.of(closed);
        if (draft.emails().isEmpty() && draft.phones().isEmpty()) {
            return;
        }
        if (isImprint(draft)) {
            return;
        }
        String organization = draft.organization();
        if (organization != null && draft.organizationFirst()) {
            header = organization;
        } else if (organization == null && !draft.names().isEmpty()) {
            organization = header;
        }
        if (draft.names().isEmpty()) {
            keep(new Contact(null, draft.role(), organization, draft.emails(), draft.phones()), contacts);
        }
        for (String name : draft.names()) {
            keep(new Contact(name, draft.roleOf(name), organization, draft.emailsOf(name), draft.phones()), contacts);
        }
    }

    /** Tells the same person only once. */
    static List<Contact> merged(List<Contact> contacts) {
        List<Contact> merged = new ArrayList<>();
        contacts.forEach(contact -> keep(contact, merged));
        return List.copyOf(merged);
    }

    /** A postal address behind a press contact, or below a mere "Contact", is the imprint; so is a mailbox without a name there. */
    private boolean isImprint(Draft draft) {
        if (!draft.names().isEmpty()) {
            return false;
        }
        boolean behind = draft.imprint() && contacts.stream().anyMatch(contact -> contact.name() != null);
        boolean bare = weak && (draft.imprint() || draft.organization() == null);
        return behind
                || (bare
                        && !isPress(draft.role())
                        && !isPress(draft.organization())
                        && draft.emails().stream().noneMatch(this::isPress));
    }

    private boolean isPress(@Nullable String text) {
        return text != null && press.find(text, 0, text.length()) != null;
    }

    private static void keep(Contact contact, List<Contact> contacts) {
        for (int i = 0; i < contacts.size(); i++) {
            Contact known = contacts.get(i);
            if (contact.name() != null
                    && known.name() != null
                    && Fold.fold(contact.name()).equals(Fold.fold(known.name()))) {
                contacts.set(i, merged(known, contact));
                return;
            }
            boolean nothingNew = contact.name() == null
                    && contact.organization() == null
                    && known.emails().containsAll(contact.emails())
                    && known.phones().containsAll(contact.phones());
            if (nothingNew || known.equals(contact)) {
                return;
            }
        }
        contacts.add(contact);
    }

    private static Contact merged(Contact a, Contact b) {
        Set<String> emails = new LinkedHashSet<>(a.emails());
        emails.addAll(b.emails());
        List<Phone> phones = new ArrayList<>(a.phones());
        for (Phone phone : b.phones()) {
            if (phones.stream().noneMatch(known -> sameNumber(known, phone))) {
                phones.add(phone);
            }
        }
        return new Contact(
                a.name(),
                a.role() == null ? b.role() : a.role(),
                a.organization() == null ? b.organization() : a.organization(),
                List.copyOf(emails),
                phones);
    }

    static boolean sameNumber(Phone a, Phone b) {
        return a.e164() == null ? Objects.equals(a.text(), b.text()) : a.e164().equals(b.e164());
    }
}
