package io.github.communique.release;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A press release, taken apart. Immutable; single values that may be absent are null, lists are empty. Text keeps the typography of the
 * source with white space normalised.
 *
 * @param kicker the short line above the headline
 * @param headline the headline as printed, without site name, kicker or number
 * @param subheadline the standfirst
 * @param language BCP 47 primary language of the text, such as {@code fr}, decided from the text; null where it is not known
 * @param dateline the dateline as printed, with its dash: {@code Genève/Nairobi, 4 mai –}
 * @param locations the places of the dateline, or of a labelled field
 * @param date the publication date as far as it is stated
 * @param dateSource where the date was found; null exactly when {@code date} is null
 * @param body from the first word after the dateline to the last sentence before contact, end mark, about and notes; paragraphs are
 *     separated by one blank line; empty where none was found
 * @param figures quantities in headline, sub-headline and body, in this order and in text order
 * @param quotes quotations in the body, in text order
 * @param contacts press contacts, in the order printed
 * @param particulars the labelled lines of an advisory (who, what, when, where, why), in page order; they stay in the body
 * @param about the paragraph that describes the issuer, without its heading
 * @param notes notes to editors, without their heading
 * @param releaseLine the release instruction, such as "For immediate release"
 * @param releaseNumber the number of the release as printed, without its label: {@code 12/2024}
 * @param embargo the embargo notice as printed
 * @param endMark the mark that closes the release, such as {@code ###}
 */
@JsonIgnoreProperties("schema")
public record PressRelease(
        @Nullable String kicker,
        @Nullable String headline,
        @Nullable String subheadline,
        @Nullable String language,
        @Nullable String dateline,
        List<Location> locations,
        @Nullable PartialDate date,
        @Nullable DateSource dateSource,
        String body,
        List<Figure> figures,
        List<Quote> quotes,
        List<Contact> contacts,
        List<Particular> particulars,
        @Nullable String about,
        @Nullable String notes,
        @Nullable String releaseLine,
        @Nullable String releaseNumber,
        @Nullable String embargo,
        @Nullable String endMark) {

    /** Copies the lists, takes missing ones for empty, and checks that the date and its source go together. */
    public PressRelease {
        locations = locations == null ? List.of() : List.copyOf(locations);
        figures = figures == null ? List.of() : List.copyOf(figures);
        quotes = quotes == null ? List.of() : List.copyOf(quotes);
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
        particulars = particulars == null ? List.of() : List.copyOf(particulars);
        body = body == null ? "" : body;
        if ((date == null) != (dateSource == null)) {
            throw new IllegalArgumentException("date and dateSource go together, both or neither");
        }
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that starts from this release.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * The first place.
     *
     * @return the first of {@link #locations()}, or empty
     */
    public Optional<Location> location() {
        return locations.stream().findFirst();
    }

    /**
     * The first contact.
     *
     * @return the first of {@link #contacts()}, or empty
     */
    public Optional<Contact> contact() {
        return contacts.stream().findFirst();
    }

    /**
     * The paragraphs of the body.
     *
     * @return the body split at its blank lines; empty for an empty body
     */
    public List<String> paragraphs() {
        return body.isEmpty() ? List.of() : List.of(body.split("\n\n"));
    }

    /** Collects the parts of a {@link PressRelease}. Not thread-safe; the release that it builds is immutable. */
    public static final class Builder {
        private @Nullable String kicker;
        private @Nullable String headline;
        private @Nullable String subheadline;
        private @Nullable String language;
        private @Nullable String dateline;
        private List<Location> locations = List.of();
        private @Nullable PartialDate date;
        private @Nullable DateSource dateSource;
        private String body = "";
        private List<Figure> figures = List.of();
        private List<Quote> quotes = List.of();
        private List<Contact> contacts = List.of();
        private List<Particular> particulars = List.of();
        private @Nullable String about;
        private @Nullable String notes;
        private @Nullable String releaseLine;
        private @Nullable String releaseNumber;
        private @Nullable String embargo;
        private @Nullable String endMark;

        private Builder() {}

        private Builder(PressRelease r) {
            kicker = r.kicker;
            headline = r.headline;
            subheadline = r.subheadline;
            language = r.language;
            dateline = r.dateline;
            locations = r.locations;
            date = r.date;
            dateSource = r.dateSource;
            body = r.body;
            figures = r.figures;
            quotes = r.quotes;
            contacts = r.contacts;
            particulars = r.particulars;
            about = r.about;
            notes = r.notes;
            releaseLine = r.releaseLine;
            releaseNumber = r.releaseNumber;
            embargo = r.embargo;
            endMark = r.endMark;
        }

        /**
         * Sets the kicker.
         *
         * @param value see {@link PressRelease#kicker()}
         * @return this builder
         */
        public Builder kicker(@Nullable String value) {
            kicker = value;
            return this;
        }

        /**
         * Sets the headline.
         *
         * @param value see {@link PressRelease#headline()}
         * @return this builder
         */
        public Builder headline(@Nullable String value) {
            headline = value;
            return this;
        }

        /**
         * Sets the sub-headline.
         *
         * @param value see {@link PressRelease#subheadline()}
         * @return this builder
         */
        public Builder subheadline(@Nullable String value) {
            subheadline = value;
            return this;
        }

        /**
         * Sets the language.
         *
         * @param value see {@link PressRelease#language()}
         * @return this builder
         */
        public Builder language(@Nullable String value) {
            language = value;
            return this;
        }

        /**
         * Sets the dateline.
         *
         * @param value see {@link PressRelease#dateline()}
         * @return this builder
         */
        public Builder dateline(@Nullable String value) {
            dateline = value;
            return this;
        }

        /**
         * Sets the places.
         *
         * @param value see {@link PressRelease#locations()}
         * @return this builder
         */
        public Builder locations(List<Location> value) {
            locations = List.copyOf(value);
            return this;
        }

        /**
         * Sets the date together with its source, or neither.
         *
         * @param value see {@link PressRelease#date()}
         * @param source see {@link PressRelease#dateSource()}
         * @return this builder
         */
        public Builder date(@Nullable PartialDate value, @Nullable DateSource source) {
            date = value;
            dateSource = source;
            return this;
        }

        /**
         * Sets the body.
         *
         * @param value see {@link PressRelease#body()}
         * @return this builder
         */
        public Builder body(String value) {
            body = value;
            return this;
        }

        /**
         * Sets the figures.
         *
         * @param value see {@link PressRelease#figures()}
         * @return this builder
         */
        public Builder figures(List<Figure> value) {
            figures = List.copyOf(value);
            return this;
        }

        /**
         * Sets the quotations.
         *
         * @param value see {@link PressRelease#quotes()}
         * @return this builder
         */
        public Builder quotes(List<Quote> value) {
            quotes = List.copyOf(value);
            return this;
        }

        /**
         * Sets the contacts.
         *
         * @param value see {@link PressRelease#contacts()}
         * @return this builder
         */
        public Builder contacts(List<Contact> value) {
            contacts = List.copyOf(value);
            return this;
        }

        /**
         * Sets the particulars of an advisory.
         *
         * @param value see {@link PressRelease#particulars()}
         * @return this builder
         */
        public Builder particulars(List<Particular> value) {
            particulars = List.copyOf(value);
            return this;
        }

        /**
         * Sets the about paragraph.
         *
         * @param value see {@link PressRelease#about()}
         * @return this builder
         */
        public Builder about(@Nullable String value) {
            about = value;
            return this;
        }

        /**
         * Sets the notes to editors.
         *
         * @param value see {@link PressRelease#notes()}
         * @return this builder
         */
        public Builder notes(@Nullable String value) {
            notes = value;
            return this;
        }

        /**
         * Sets the release line.
         *
         * @param value see {@link PressRelease#releaseLine()}
         * @return this builder
         */
        public Builder releaseLine(@Nullable String value) {
            releaseLine = value;
            return this;
        }

        /**
         * Sets the release number.
         *
         * @param value see {@link PressRelease#releaseNumber()}
         * @return this builder
         */
        public Builder releaseNumber(@Nullable String value) {
            releaseNumber = value;
            return this;
        }

        /**
         * Sets the embargo notice.
         *
         * @param value see {@link PressRelease#embargo()}
         * @return this builder
         */
        public Builder embargo(@Nullable String value) {
            embargo = value;
            return this;
        }

        /**
         * Sets the end mark.
         *
         * @param value see {@link PressRelease#endMark()}
         * @return this builder
         */
        public Builder endMark(@Nullable String value) {
            endMark = value;
            return this;
        }

        /**
         * Builds the release.
         *
         * @return an immutable release
         * @throws IllegalArgumentException if exactly one of date and date source is set
         */
        public PressRelease build() {
            return new PressRelease(
                    kicker,
                    headline,
                    subheadline,
                    language,
                    dateline,
                    locations,
                    date,
                    dateSource,
                    body,
                    figures,
                    quotes,
                    contacts,
                    particulars,
                    about,
                    notes,
                    releaseLine,
                    releaseNumber,
                    embargo,
                    endMark);
        }
    }
}
