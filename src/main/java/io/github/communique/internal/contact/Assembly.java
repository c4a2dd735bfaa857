package io.github.communique.internal.contact;

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
    private @Nullable String header;

    private Assembly() {}

    /** The contacts that the items of a region make. */
    static List<Contact> contacts(List<Item> items) {
        Assembly assembly = new Assembly();
        for (int i = 0; i < items.size(); i++) {
            assembly.add(items, i);
        }
        assembly.close();
        return List.copyOf(assembly.contacts);
    }

    private void add(List<Item> items, int i) {
        Item item = items.get(i);
        if (item.kind() == Kind.LABEL) {
            if (hasData()) {
                close();
                header = null;
            }
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
        if (sameLine && !item.kind().isPerson()) {
            return false;
        }
        int end = i;
        boolean person = false;
        while (end < items.size() && !items.get(end).kind().isData() && items.get(end).kind() != Kind.LABEL) {
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
        if (draft.names().isEmpty() && draft.imprint() && contacts.stream().anyMatch(contact -> contact.name() != null)) {
            return;
        }
        String organization = draft.organization();
        if (organization != null && draft.organizationFirst()) {
            header = organization;
        } else if (organization == null && !draft.names().isEmpty()) {
            organization = header;
        }
        if (draft.names().isEmpty()) {
            keep(new Contact(null, draft.role(), organization, draft.emails(), draft.phones()));
        }
        for (String name : draft.names()) {
            keep(new Contact(name, draft.role(), organization, draft.emailsOf(name), draft.phones()));
        }
    }

    /** Tells the same person only once. */
    static List<Contact> merged(List<Contact> contacts) {
        Assembly assembly = new Assembly();
        contacts.forEach(assembly::keep);
        return List.copyOf(assembly.contacts);
    }

    private void keep(Contact contact) {
        for (int i = 0; i < contacts.size(); i++) {
            Contact known = contacts.get(i);
            if (contact.name() != null && known.name() != null && Fold.fold(contact.name()).equals(Fold.fold(known.name()))) {
                contacts.set(i, merged(known, contact));
                return;
            }
            boolean nothingNew = contact.name() == null && contact.organization() == null
                    && known.emails().containsAll(contact.emails()) && known.phones().containsAll(contact.phones());
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
