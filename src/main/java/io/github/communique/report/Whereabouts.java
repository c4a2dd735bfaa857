package io.github.communique.report;

import io.github.communique.Explanation;
import io.github.communique.page.Block;
import io.github.communique.page.Label;
import io.github.communique.release.Span;
import io.github.communique.report.View.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the blocks that values stand in by looking for their words. */
final class Whereabouts {

    /** How many times the page may be read; values that an extractor made up, or thousands of contacts, must not cost a reading each. */
    private static final int READINGS = 50;

    private static final int LINES = 100;

    private final List<Block> blocks;
    private final List<Label> labels;
    private final String body;
    private final NavigableMap<Integer, Paragraph> paragraphs = new TreeMap<>();
    private long left;

    /** A paragraph of the body and where it stands. */
    private record Paragraph(Span inBody, Place place) {}

    Whereabouts(Explanation explanation) {
        this.blocks = explanation.page().blocks();
        this.labels = explanation.labels();
        this.body = explanation.release().body();
        this.left = 10_000;
        blocks.forEach(block -> left += (long) READINGS * block.text().length());
        readBody();
    }

    private void readBody() {
        Place last = new Place(0, 0, 0);
        int start = 0;
        while (start < body.length()) {
            int blank = body.indexOf("\n\n", start);
            int end = blank < 0 ? body.length() : blank;
            Place found = after(last, body.substring(start, end));
            if (found != null) {
                paragraphs.put(start, new Paragraph(new Span(start, end), found));
                last = found;
            }
            start = end + 2;
        }
    }

    private @Nullable Place after(Place last, String text) {
        for (int i = last.block(); i < blocks.size(); i++) {
            int from = i == last.block() ? last.end() : 0;
            int at = labels.get(i).boilerplate() ? -1 : search(text, blocks.get(i), from);
            if (at >= 0) {
                return new Place(i, at, at + text.length());
            }
        }
        return null;
    }

    private int search(String words, Block block, int from) {
        left -= block.text().length() - from;
        return left < 0 ? -1 : block.text().indexOf(words, from);
    }

    /** Every place of the body. */
    List<Place> body() {
        return paragraphs.values().stream().map(Paragraph::place).toList();
    }

    /** Where a span of the body stands; in several pieces where it reaches over paragraphs. */
    List<Place> inBody(Span span) {
        Map.Entry<Integer, Paragraph> first = paragraphs.floorEntry(span.start());
        int from = first == null ? span.start() : first.getKey();
        return paragraphs.subMap(from, true, Math.max(from, span.end()), false).values().stream()
                .filter(p -> p.inBody().start() < span.end()
                        && span.start() < p.inBody().end())
                .map(p -> piece(p, span))
                .toList();
    }

    private static Place piece(Paragraph paragraph, Span span) {
        int shift = paragraph.place().start() - paragraph.inBody().start();
        int start = Math.max(span.start(), paragraph.inBody().start());
        int end = Math.min(span.end(), paragraph.inBody().end());
        return new Place(paragraph.place().block(), start + shift, end + shift);
    }

    /** Where words stand first: among the blocks of the given labels in the order of the labels, else in any part of the release. */
    List<Place> of(@Nullable String words, Label... among) {
        if (words == null || words.isEmpty()) {
            return List.of();
        }
        for (Label label : among) {
            List<Place> found = first(words, other -> other == label);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return first(words, label -> !label.boilerplate());
    }

    private List<Place> first(String words, Predicate<Label> among) {
        for (int i = 0; i < blocks.size(); i++) {
            int at = among.test(labels.get(i)) ? search(words, blocks.get(i), 0) : -1;
            if (at >= 0) {
                return List.of(new Place(i, at, at + words.length()));
            }
        }
        return List.of();
    }

    /** Where a text of several lines or blocks stands, line by line. */
    List<Place> ofLines(@Nullable String text, Label... among) {
        List<Place> places = new ArrayList<>(of(text, among));
        if (places.isEmpty() && text != null) {
            text.lines().limit(LINES).forEach(line -> places.addAll(of(line, among)));
        }
        return places;
    }

    /** A part of a value that stands in one piece. */
    static List<Place> within(List<Place> places, int start, int end) {
        return places.size() != 1
                ? List.of()
                : List.of(new Place(
                        places.get(0).block(),
                        places.get(0).start() + start,
                        places.get(0).start() + end));
    }
}
