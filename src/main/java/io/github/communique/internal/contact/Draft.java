package io.github.communique.internal.contact;

import io.github.communique.internal.contact.Item.Kind;
import io.github.communique.release.Phone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one run of items says, decided together: with a certain name beside it, a phrase that only looks like a name is the organization.
 *
 * @param names the persons who share the data
 * @param role the function of the first one, or of all
 * @param roles the functions of those who do not share it, by name; empty where they share it
 * @param organization whom they speak for
 * @param organizationFirst whether it stands before the first name
 * @param imprint whether a postal address or fax number stands there
 * @param emails addresses in the order printed
 * @param phones numbers in the order printed
 */
record Draft(
        List<String> names,
        @Nullable String role,
        Map<String, String> roles,
        @Nullable String organization,
        boolean organizationFirst,
        boolean imprint,
        List<String> emails,
        List<Phone> phones) {

    static Draft of(List<Item> items) {
        List<Integer> persons = persons(items);
        List<String> names = names(items, persons);
        int first = persons.isEmpty() ? -1 : persons.get(0);
        int organization = organization(items, persons, first);
        String role = role(items, persons, 0, items.size());
        String unit = text(items, Kind.UNIT);
        boolean unitStands = organization < 0 && names.isEmpty() && unit != null;
        String fallback = unit == null || unitStands ? text(items, Kind.AUDIENCE) : unit;
        return new Draft(
                names,
                role == null ? fallback : role,
                roles(items, persons, names),
                organization >= 0 ? items.get(organization).text() : unitStands ? unit : null,
                organization >= 0
                        && organization < first
                        && items.get(organization).line() < items.get(first).line(),
                items.stream().anyMatch(item -> item.kind() == Kind.ADDRESS || item.kind() == Kind.FAX),
                items.stream()
                        .filter(item -> item.kind() == Kind.EMAIL)
                        .map(Item::text)
                        .distinct()
                        .toList(),
                phones(items));
    }

    /** The function of one of several persons, or the one that all share. */
    @Nullable
    String roleOf(String name) {
        return roles.isEmpty() ? role : roles.get(name);
    }

    /** The addresses that are a person's own, and those that are nobody's own. */
    List<String> emailsOf(String name) {
        return emails.stream()
                .filter(address -> Evidence.isAddressOf(address, name)
                        || names.stream().noneMatch(other -> Evidence.isAddressOf(address, other)))
                .toList();
    }

    /** The places of the items that are persons. */
    private static List<Integer> persons(List<Item> items) {
        boolean certain = items.stream().anyMatch(item -> item.kind() == Kind.NAME || item.kind() == Kind.FIRST_NAME);
        boolean likely = certain || items.stream().anyMatch(item -> item.kind() == Kind.NAME_LIKE);
        List<Integer> persons = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Kind kind = items.get(i).kind();
            boolean joined = !persons.isEmpty()
                    && persons.get(persons.size() - 1) == i - 2
                    && items.get(i - 1).kind() == Kind.JOINER;
            boolean leads = i + 2 < items.size()
                    && items.get(i + 1).kind() == Kind.JOINER
                    && items.get(i + 2).kind() == Kind.NAME;
            boolean alone = !certain && persons.isEmpty();
            if (kind == Kind.NAME || kind == Kind.FIRST_NAME || kind == Kind.LAST_NAME) {
                persons.add(i);
            } else if ((kind == Kind.NAME_LIKE && (alone || joined || leads))
                    || (kind == Kind.ROLE_TAIL && !likely && alone)) {
                persons.add(i);
            }
        }
        return persons;
    }

    private static List<String> names(List<Item> items, List<Integer> persons) {
        List<String> names = new ArrayList<>();
        boolean halved = persons.stream().anyMatch(i -> items.get(i).kind() == Kind.FIRST_NAME)
                && persons.stream().noneMatch(i -> items.get(i).kind() == Kind.LAST_NAME);
        String first = null;
        String last = null;
        for (int i : persons) {
            Item item = items.get(i);
            boolean surname = halved && item.kind() == Kind.NAME && item.text().indexOf(' ') < 0;
            if (item.kind() == Kind.FIRST_NAME) {
                first = item.text();
            } else if (item.kind() == Kind.LAST_NAME || surname) {
                last = item.text();
            } else if (!names.contains(item.text())) {
                names.add(item.text());
            }
            if (first != null && last != null) {
                names.add(first + " " + last);
                first = null;
                last = null;
            }
        }
        String half = first == null ? last : first;
        if (half != null && names.isEmpty()) {
            names.add(half);
        }
        return names;
    }

    /** The place of the organization: one that is known as such, else an unknown phrase behind the name. */
    private static int organization(List<Item> items, List<Integer> persons, int first) {
        int guess = -1;
        boolean data = false;
        for (int i = 0; i < items.size(); i++) {
            Kind kind = items.get(i).kind();
            if (kind == Kind.ORGANIZATION) {
                return i;
            }
            boolean spareName = kind == Kind.NAME_LIKE && !persons.contains(i);
            data |= kind.isData();
            boolean behind = first >= 0 && i > first && kind == Kind.UNKNOWN && !data;
            if (guess < 0 && (spareName || behind)) {
                guess = i;
            }
        }
        return guess;
    }

    /** Functions that stand between two persons belong to the one before: "Anna Berg, spokesperson, or Paul Hill". */
    private static Map<String, String> roles(List<Item> items, List<Integer> persons, List<String> names) {
        Map<String, String> roles = new HashMap<>();
        if (persons.size() != names.size()
                || names.size() < 2
                || role(items, persons, persons.get(0), last(persons)) == null) {
            return roles;
        }
        for (int p = 0; p < persons.size(); p++) {
            int next = p + 1 < persons.size() ? persons.get(p + 1) : items.size();
            String role = role(items, persons, persons.get(p), next);
            if (role != null) {
                roles.put(names.get(p), role);
            }
        }
        return roles;
    }

    private static int last(List<Integer> persons) {
        return persons.get(persons.size() - 1);
    }

    private static @Nullable String role(List<Item> items, List<Integer> persons, int from, int to) {
        for (int i = from; i < to; i++) {
            if (items.get(i).kind() == Kind.ROLE) {
                boolean tail =
                        i + 1 < items.size() && items.get(i + 1).kind() == Kind.ROLE_TAIL && !persons.contains(i + 1);
                return tail
                        ? items.get(i).text() + " " + items.get(i + 1).text()
                        : items.get(i).text();
            }
        }
        return null;
    }

    private static @Nullable String text(List<Item> items, Kind kind) {
        return items.stream()
                .filter(item -> item.kind() == kind)
                .map(Item::text)
                .findFirst()
                .orElse(null);
    }

    private static List<Phone> phones(List<Item> items) {
        List<Phone> phones = new ArrayList<>();
        for (Item item : items) {
            for (Phone phone : item.phones()) {
                if (phones.stream().noneMatch(known -> Assembly.sameNumber(known, phone))) {
                    phones.add(phone);
                }
            }
        }
        return phones;
    }
}
