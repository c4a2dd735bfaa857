package io.github.communique.internal.confidence;

import io.github.communique.page.Block;
import io.github.communique.page.Label;
import io.github.communique.page.LabelledPage;
import io.github.communique.release.Contact;
import io.github.communique.release.DateSource;
import io.github.communique.release.Figure;
import io.github.communique.release.Location;
import io.github.communique.release.PressRelease;
import io.github.communique.release.Quote;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a release rest on, as rows of the {@link Calibration}.
 *
 * @param release the release as it was read
 * @param page its page with the final labels
 * @param headline the grounds of the headline
 * @param date the grounds of the date
 * @param languageGiven whether the caller named the language, so that it rests on nothing that was read
 */
public record Grounds(PressRelease release, LabelledPage page, String headline, String date, boolean languageGiven) {

    /** The fields that have one value and are calibrated. */
    public static final List<String> FIELDS = List.of("headline", "dateline", "date", "body", "about", "language");

    /** A body of fewer characters may be a teaser, or what was left of a longer one. */
    private static final int SHORT = 600;
    /** Blocks of fewer characters, or more links, are no running text. */
    private static final int PROSE = 90;

    private static final double LINKS = 0.3;

    /**
     * The grounds of a field that has one value.
     *
     * @param field its name in JSON
     * @return null where it is empty, was given by the caller, or is of a kind that is not calibrated
     */
    public @Nullable String of(String field) {
        if (value(release, field) == null) {
            return null;
        }
        return switch (field) {
            case "headline" -> headline;
            case "date" -> date;
            case "body" -> body();
            case "dateline" -> dateline();
            case "language" -> languageGiven ? null : field;
            default -> field;
        };
    }

    /**
     * Whether a field is the same in two releases.
     *
     * @param field its name in JSON
     * @param one a release
     * @param other a release made of it
     * @return whether it is of the kind that is calibrated, filled, and has the same value in both
     */
    public static boolean agree(String field, PressRelease one, PressRelease other) {
        Object value = value(one, field);
        return value != null && value.equals(value(other, field));
    }

    private static @Nullable Object value(PressRelease release, String field) {
        return switch (field) {
            case "headline" -> release.headline();
            case "date" -> release.date();
            case "body" -> release.body().isEmpty() ? null : release.body();
            case "dateline" -> release.dateline();
            case "about" -> release.about();
            case "language" -> release.language();
            default -> null;
        };
    }

    /**
     * The grounds of a place.
     *
     * @param location a place of the release
     * @return a row of the calibration
     */
    public String of(Location location) {
        return "locations" + (release.dateline() == null ? ".labelled" : ".dateline")
                + (location.country() == null ? ".unknown" : ".known");
    }

    /**
     * The grounds of a contact.
     *
     * @param contact a contact of the release
     * @return a row of the calibration
     */
    public String of(Contact contact) {
        String name = contact.name() == null ? ".anonymous" : ".named";
        boolean reachable = !contact.emails().isEmpty() || !contact.phones().isEmpty();
        return "contacts" + name + (reachable ? ".reachable" : "");
    }

    /**
     * The grounds of a quotation.
     *
     * @param quote a quotation of the release
     * @return a row of the calibration
     */
    public String of(Quote quote) {
        return "quotes" + (quote.speaker() == null ? ".anonymous" : quote.role() == null ? ".named" : ".introduced");
    }

    /**
     * The grounds of a figure.
     *
     * @param figure a figure of the release
     * @return a row of the calibration
     */
    public String of(Figure figure) {
        boolean digits = figure.text().chars().anyMatch(Character::isDigit);
        return "figures" + (digits ? ".digits." : ".words.")
                + figure.kind().name().toLowerCase(Locale.ROOT);
    }

    private String dateline() {
        boolean dated = release.dateSource() != null && release.dateSource().from() == DateSource.From.DATELINE;
        boolean known = release.locations().stream().anyMatch(location -> location.country() != null);
        return "dateline" + (dated ? ".dated" : ".plain") + (known ? ".known" : ".unknown");
    }

    /** A body is less sure where little text is left, or where the page holds more running text beside it. */
    private String body() {
        int inside = 0;
        int beside = 0;
        for (int i = 0; i < page.labels().size(); i++) {
            Block block = page.page().blocks().get(i);
            int length = block.text().length();
            if (page.labels().get(i) == Label.BODY) {
                inside += length;
            } else if (length >= PROSE && block.linkDensity() < LINKS) {
                beside += length;
            }
        }
        String kind = "body." + page.page().kind().name().toLowerCase(Locale.ROOT);
        return kind + (beside > inside ? ".rivalled" : inside < SHORT ? ".short" : ".clear");
    }
}
