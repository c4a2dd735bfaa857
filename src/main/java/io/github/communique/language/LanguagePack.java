package io.github.communique.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language: months, numbers, units, cues. Immutable, thread-safe, loaded from one resource when first asked for.
 *
 * <p>The resource {@code <code>.lang} beside this class is UTF-8 text: {@code [section]} lines, then one entry a line, {@code phrase | other
 * phrase = value}, where the value and the other phrases are optional and {@code #} starts a comment line. The language {@code und} holds
 * what is written alike in every language.
 */
public final class LanguagePack {

    private static final List<String> CODES =
            List.of("ar", "da", "de", "el", "en", "es", "fi", "fr", "it", "nl", "pl", "pt", "sv");
    /** Memo of immutable packs: the same pack whoever loads it first. */
    private static final Map<String, LanguagePack> LOADED = new ConcurrentHashMap<>();

    private final String code;
    private final Map<String, Section> sections;
    private final Map<String, Lexicon> lexicons = new ConcurrentHashMap<>();

    LanguagePack(String code, Map<String, Section> sections) {
        this.code = code;
        this.sections = Map.copyOf(sections);
    }

    /**
     * The languages that have a pack, {@code und} not counted.
     *
     * @return ISO 639-1 codes in alphabetical order
     */
    public static List<String> codes() {
        return CODES;
    }

    /**
     * The pack of a language.
     *
     * @param language a BCP 47 tag such as {@code fr} or {@code pt-BR}, in any case; only the language subtag counts
     * @return its pack; the {@linkplain #undetermined() undetermined} one where the language has none or is null
     */
    public static LanguagePack of(@Nullable String language) {
        if (language == null) {
            return undetermined();
        }
        String code = CODES.contains(language)
                ? language
                : Locale.forLanguageTag(language.replace('_', '-')).getLanguage();
        return CODES.contains(code) ? load(code) : undetermined();
    }

    /**
     * What is written alike in every language.
     *
     * @return the pack {@code und}
     */
    public static LanguagePack undetermined() {
        return load("und");
    }

    /**
     * Every pack.
     *
     * @return the packs of {@link #codes()}, in that order, then the undetermined one
     */
    public static List<LanguagePack> all() {
        List<LanguagePack> packs = new ArrayList<>();
        CODES.forEach(code -> packs.add(load(code)));
        packs.add(undetermined());
        return packs;
    }

    private static LanguagePack load(String code) {
        return LOADED.computeIfAbsent(code, LanguageResource::read);
    }

    /**
     * The language.
     *
     * @return ISO 639-1 code, or {@code und}
     */
    public String code() {
        return code;
    }

    /** The names of the sections. */
    Set<String> sections() {
        return sections.keySet();
    }

    /**
     * The lines of a section.
     *
     * @param section such as {@code date.months}
     * @return its entries in the order written; empty where the language has no such section
     */
    public List<Entry> entries(String section) {
        Section lines = sections.get(section);
        return lines == null ? List.of() : lines.entries();
    }

    /**
     * The phrases of a section.
     *
     * @param section such as {@code contact.labels}
     * @return its phrases in the order written
     */
    public List<String> phrases(String section) {
        return entries(section).stream().map(Entry::phrase).toList();
    }

    /**
     * A section, ready to be looked up in text.
     *
     * @param section such as {@code contact.labels}
     * @return a matcher for its phrases, made once
     */
    public Lexicon lexicon(String section) {
        return lexicons.computeIfAbsent(section, name -> Lexicon.of(entries(name)));
    }

    /** Names the language. */
    @Override
    public String toString() {
        return "LanguagePack[" + code + "]";
    }
}
