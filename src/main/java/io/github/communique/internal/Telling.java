package io.github.communique.internal;

import io.github.communique.internal.anatomy.Anatomy;
import io.github.communique.internal.anatomy.Lead;
import io.github.communique.internal.trace.Trace;
import io.github.communique.page.Block;
import io.github.communique.release.Contact;
import io.github.communique.release.Location;
import io.github.communique.release.PressRelease;
import io.github.communique.release.Quote;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells how the fields came about that are read from one place each, and what stands where nothing was found. */
final class Telling {

    /** So many blocks that open the text are shown where none of them is a dateline. */
    private static final int OPENING = 4;

    private static final int SHOWN = 60;

    private final PressRelease release;
    private final Anatomy anatomy;
    private final Lead lead;
    private final Trace trace;

    Telling(PressRelease release, Anatomy anatomy, Lead lead, Trace trace) {
        this.release = release;
        this.anatomy = anatomy;
        this.lead = lead;
        this.trace = trace;
    }

    /** Parsing alone pays nothing for it. */
    void tell(boolean datelineOpens) {
        if (trace == Trace.NONE) {
            return;
        }
        dateline(datelineOpens);
        subheadline();
        decided(
                "body",
                release.body().isEmpty() ? null : release.body(),
                lead.body().size() + " blocks or parts of blocks");
        contacts();
        decided("quotes", speakers(), release.quotes().size() + " quotations in the body");
        decided(
                "figures",
                release.figures().isEmpty() ? null : release.figures().size() + "",
                "numbers that count or measure in headline, sub-headline and body");
        blocks("about", release.about(), anatomy.about(), "no paragraph is about the issuer");
        blocks("notes", release.notes(), anatomy.notes(), "no notes to editors");
    }

    private void decided(String field, @Nullable String value, String why) {
        trace.decided(field, () -> value, () -> why);
    }

    private void dateline(boolean opens) {
        if (release.dateline() == null) {
            anatomy.opening().stream()
                    .limit(OPENING)
                    .forEach(block -> trace.candidate(
                            "dateline", () -> beginning(block), () -> where(List.of(block)) + " opens otherwise"));
            decided("dateline", null, "no place or date opens the text");
        } else {
            decided(
                    "dateline",
                    release.dateline(),
                    opens ? "place and date that open the text" : "a line above the headline");
        }
        String places = release.locations().stream().map(Location::name).collect(Collectors.joining(", "));
        decided(
                "locations",
                places.isEmpty() ? null : places,
                release.dateline() == null ? "labelled lines" : "the dateline");
    }

    private void subheadline() {
        if (!lead.subheadline().isEmpty()) {
            decided(
                    "subheadline",
                    release.subheadline(),
                    anatomy.standfirst().isEmpty()
                            ? "it stands above the dateline, or looks unlike the rest of the text"
                            : "it stands apart between headline and text");
        }
    }

    private void contacts() {
        for (List<Block> region : anatomy.contacts()) {
            trace.candidate("contacts", () -> beginning(region.get(0)), () -> where(region));
        }
        String names = release.contacts().stream()
                .map(Telling::name)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        decided(
                "contacts",
                names.isEmpty() ? null : names,
                anatomy.contacts().isEmpty()
                        ? "no press contact is named as such"
                        : "what stands in the contact sections");
    }

    private static @Nullable String name(Contact contact) {
        return contact.name() != null
                ? contact.name()
                : contact.emails().isEmpty()
                        ? contact.organization()
                        : contact.emails().get(0);
    }

    private @Nullable String speakers() {
        String speakers = release.quotes().stream()
                .map(Quote::speaker)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return speakers.isEmpty() ? null : speakers;
    }

    private void blocks(String field, @Nullable String value, List<Block> blocks, String none) {
        decided(field, value, value == null || blocks.isEmpty() ? none : where(blocks));
    }

    private static String beginning(Block block) {
        String text = block.text();
        return text.length() <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, SHOWN))) + "…";
    }

    private static String where(List<Block> blocks) {
        int first = blocks.get(0).index();
        int last = blocks.get(blocks.size() - 1).index();
        return first == last ? "block " + first : "blocks " + first + " to " + last;
    }
}
