package io.github.communique.internal.read;

import io.github.communique.internal.trace.Trace;
import io.github.communique.page.Block;
import io.github.communique.page.Container;
import io.github.communique.page.Metadata;
import io.github.communique.page.Page;
import io.github.communique.page.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads plain text into a page. */
final class TextReader {

    private static final int LONGEST_HEADING = 160;
    private static final int LONGEST_TITLE = 400;

    private TextReader() {}

    static Page read(Source source, Trace trace) {
        String text = source.text();
        FrontMatter front = FrontMatter.of(text);
        List<Line> lines = Lines.of(text, front.end());
        List<Line> paragraphs = Paragraphs.of(lines);
        if (paragraphs.size() < lines.size()) {
            trace.note("read", lines.size() + " lines joined to " + paragraphs.size() + " paragraphs");
        }
        List<Block> blocks = new ArrayList<>(paragraphs.size());
        for (Line paragraph : paragraphs) {
            blocks.add(block(blocks.size(), paragraph));
        }
        return new Page(Source.Kind.TEXT, source.baseUri(), metadata(front, blocks), blocks);
    }

    private static Block block(int index, Line line) {
        Block.Kind kind =
                line.bullet() ? Block.Kind.LIST_ITEM : isHeading(line) ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
        return new Block(index, kind, line.bullet() ? 1 : 0, line.text(), List.of(), Container.TEXT, line.source());
    }

    private static boolean isHeading(Line line) {
        String text = line.text();
        char last = text.charAt(text.length() - 1);
        return line.heading() || (text.length() <= LONGEST_HEADING && ".,;".indexOf(last) < 0 && hasLetter(text));
    }

    private static boolean hasLetter(String text) {
        int i = 0;
        while (i < text.length() && !Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i < text.length();
    }

    private static Metadata metadata(FrontMatter front, List<Block> blocks) {
        Map<String, String> properties = new HashMap<>();
        front.values().forEach((key, value) -> properties.put("front." + key, value));
        return new Metadata(title(blocks), null, null, properties, List.of());
    }

    /**
     * Dumps of a page often begin with its title, "Headline | Site": then the headline stands again below, alone.
     */
    private static @Nullable String title(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return null;
        }
        String first = blocks.get(0).text();
        if (first.length() > LONGEST_TITLE) {
            return null;
        }
        for (Block block : blocks.subList(1, blocks.size())) {
            String line = block.text();
            if (line.length() > 10 && line.length() + 3 <= first.length() && standsApart(line, first)) {
                return first;
            }
        }
        return null;
    }

    /** Whether a title begins or ends with a line, a separator between it and the rest. */
    private static boolean standsApart(String line, String title) {
        int rest = title.length() - line.length();
        if (title.startsWith(line)) {
            int after = line.length();
            return isSeparator(title.charAt(title.charAt(after) == ' ' && rest > 1 ? after + 1 : after));
        }
        return title.endsWith(line)
                && isSeparator(title.charAt(title.charAt(rest - 1) == ' ' && rest > 1 ? rest - 2 : rest - 1));
    }

    private static boolean isSeparator(char c) {
        return "|-–—·:»".indexOf(c) >= 0;
    }
}
