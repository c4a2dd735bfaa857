package io.github.communique.internal;

import io.github.communique.internal.anatomy.Anatomy;
import io.github.communique.internal.anatomy.Lead;
import io.github.communique.internal.contact.ContactFinder;
import io.github.communique.internal.dateline.Dateline;
import io.github.communique.internal.dateline.PageCountry;
import io.github.communique.internal.dateline.PublicationDate;
import io.github.communique.internal.trace.Trace;
import io.github.communique.page.Block;
import io.github.communique.page.Page;
import io.github.communique.page.Source;
import io.github.communique.release.Contact;
import io.github.communique.release.Figure;
import io.github.communique.release.Location;
import io.github.communique.release.Part;
import io.github.communique.release.PressRelease;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills the fields of a release from the parts of its page. */
final class Extraction {

    private static final int ABOVE_HEADLINE = 5;

    /** So many times the text behind a dateline stands before one that closes the text. */
    private static final int CLOSING = 3;

    private final Page page;
    private final Anatomy anatomy;
    private final Toolbox tools;
    private final Trace trace;
    private List<Block> lineAbove = List.of();
    private @Nullable Dateline closing;

    private Extraction(Page page, Anatomy anatomy, Toolbox tools, Trace trace) {
        this.page = page;
        this.anatomy = anatomy;
        this.tools = tools;
        this.trace = trace;
    }

    static Extracted extract(Source source, Page page, Anatomy anatomy, Toolbox tools, Trace trace) {
        return new Extraction(page, anatomy, tools, trace).extract(source);
    }

    private Extracted extract(Source source) {
        Dateline dateline = opening(tools.datelines().find(texts(anatomy.opening()), PageCountry.ofPlaces(page)));
        Lead lead = dateline == null
                ? Lead.of(anatomy, page.kind(), -1, -1, 0)
                : Lead.of(anatomy, page.kind(), dateline.fromBlock(), dateline.toBlock(), dateline.end());
        String subheadline = joined(lead.subheadline());
        String body = Objects.requireNonNullElse(joined(lead.body()), "");
        Dateline places = dateline == null ? aboveHeadline() : dateline;
        List<Contact> contacts = contacts(places == null ? closing : places);
        PublicationDate.Decision date = PublicationDate.decide(
                page,
                anatomy.headlineBlock(),
                first(lead.body()),
                last(lead.body()),
                places,
                anatomy.labels(),
                tools.pack(),
                source.referenceDate(),
                trace);
        if (body.isEmpty()) {
            trace.note(
                    "extract",
                    "no body: " + (page.blocks().isEmpty() ? "the page is empty" : "no block is running text"));
        }
        PressRelease release = PressRelease.builder()
                .kicker(anatomy.kicker())
                .headline(anatomy.headline())
                .subheadline(subheadline)
                .dateline(places == null ? null : places.text())
                .locations(
                        places == null
                                ? LabelledPlaces.find(page.blocks(), anatomy.labels(), tools.pack())
                                : places.locations())
                .date(date == null ? null : date.date(), date == null ? null : date.source())
                .body(body)
                .figures(figures(subheadline, body))
                .quotes(tools.quotes().find(body, elsewhere(subheadline, contacts), Passages.quoted(lead.body())))
                .contacts(contacts)
                .particulars(anatomy.particulars())
                .about(joined(anatomy.about()))
                .notes(joined(anatomy.notes()))
                .releaseLine(anatomy.releaseLine())
                .releaseNumber(anatomy.releaseNumber())
                .embargo(anatomy.embargo())
                .endMark(anatomy.endMark())
                .build();
        new Telling(release, anatomy, lead, trace).tell(dateline != null);
        List<Block> opening =
                dateline == null ? lineAbove : anatomy.opening().subList(dateline.fromBlock(), dateline.toBlock() + 1);
        return new Extracted(
                release,
                FinalLabels.of(anatomy, lead, opening, trace),
                new Origins(
                        anatomy.headlineLines(),
                        lead.subheadline(),
                        opening,
                        lead.body(),
                        anatomy.contacts(),
                        anatomy.about(),
                        anatomy.notes()),
                anatomy.headlineGrounds(),
                date == null ? "date" : date.grounds());
    }

    /** The dateline, unless no text is behind it: such a line closes the text. */
    private @Nullable Dateline opening(@Nullable Dateline dateline) {
        if (dateline == null || dateline.fromBlock() == 0) {
            return dateline;
        }
        int line = anatomy.opening().get(dateline.toBlock()).index();
        int before = 0;
        int behind = 0;
        for (Block block : anatomy.body()) {
            before += block.index() < line ? block.text().length() : 0;
            behind += block.index() >= line ? block.text().length() : 0;
        }
        if (behind >= before / CLOSING) {
            return dateline;
        }
        closing = dateline;
        return null;
    }

    /** A line of place and date that stands above the headline. */
    private @Nullable Dateline aboveHeadline() {
        for (int i = anatomy.headlineBlock() - 1; i >= Math.max(0, anatomy.headlineBlock() - ABOVE_HEADLINE); i--) {
            Dateline line = tools.datelines().line(page.blocks().get(i).text());
            if (line != null && line.date() != null) {
                lineAbove = List.of(page.blocks().get(i));
                return line;
            }
        }
        return null;
    }

    private static List<String> texts(List<Block> blocks) {
        List<String> texts = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            texts.add(block.text());
        }
        return texts;
    }

    private static @Nullable String joined(List<Block> blocks) {
        return blocks.isEmpty() ? null : String.join("\n\n", texts(blocks));
    }

    private static int first(List<Block> blocks) {
        return blocks.isEmpty() ? -1 : blocks.get(0).index();
    }

    private static int last(List<Block> blocks) {
        return blocks.isEmpty() ? -1 : blocks.get(blocks.size() - 1).index() + 1;
    }

    private List<Contact> contacts(@Nullable Dateline dateline) {
        List<String> countries = Stream.concat(
                        dateline == null
                                ? Stream.empty()
                                : dateline.locations().stream().map(Location::country),
                        Stream.ofNullable(PageCountry.of(page)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (countries.isEmpty() && !anatomy.contacts().isEmpty()) {
            String spoken = SpokenCountry.of(anatomy.headline() + "\n" + joined(anatomy.body()), tools.pack());
            countries = spoken == null ? countries : List.of(spoken);
        }
        List<String> known = countries;
        List<Contact> contacts = new ArrayList<>();
        anatomy.contacts().stream()
                .sorted(Comparator.comparingInt(region -> region.get(0).index()))
                .forEach(region -> contacts.addAll(tools.contacts().find(region, known)));
        return ContactFinder.merged(contacts);
    }

    private List<String> elsewhere(@Nullable String subheadline, List<Contact> contacts) {
        return Stream.concat(
                        Stream.of(anatomy.headline(), subheadline),
                        contacts.stream().map(Contact::name))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Figure> figures(@Nullable String subheadline, String body) {
        List<Figure> figures = new ArrayList<>();
        String headline = anatomy.headline();
        if (headline != null) {
            add(tools.figures().find(headline, Part.HEADLINE), figures);
        }
        if (subheadline != null) {
            add(tools.figures().find(subheadline, Part.SUBHEADLINE), figures);
        }
        add(tools.figures().find(body, Part.BODY), figures);
        return figures;
    }

    /** Indices of wholes count within one part; here they count over all. */
    private static void add(List<Figure> found, List<Figure> all) {
        int offset = all.size();
        for (Figure f : found) {
            all.add(f.partOf() == null ? f : f.withPartOf(f.partOf() + offset));
        }
    }
}
