package io.github.communique.json;

import io.github.communique.release.Contact;
import io.github.communique.release.DateSource;
import io.github.communique.release.Figure;
import io.github.communique.release.Location;
import io.github.communique.release.Part;
import io.github.communique.release.PartialDate;
import io.github.communique.release.Particular;
import io.github.communique.release.Phone;
import io.github.communique.release.PressRelease;
import io.github.communique.release.Quote;
import org.jspecify.annotations.Nullable;

/** Makes the values from the tree: a method for every record, its components in their order. */
final class ReleaseReader {

    private ReleaseReader() {}

    static PressRelease release(Value json) {
        requireSchema(json.field("schema"));
        return json.made(() -> new PressRelease(
                json.field("kicker").text(),
                json.field("headline").text(),
                json.field("subheadline").text(),
                json.field("language").text(),
                json.field("dateline").text(),
                json.field("locations").list(ReleaseReader::location),
                date(json.field("date")),
                dateSource(json.field("dateSource")),
                json.field("body").textOr(""),
                json.field("figures").list(ReleaseReader::figure),
                json.field("quotes").list(ReleaseReader::quote),
                json.field("contacts").list(ReleaseReader::contact),
                json.field("particulars").list(ReleaseReader::particular),
                json.field("about").text(),
                json.field("notes").text(),
                json.field("releaseLine").text(),
                json.field("releaseNumber").text(),
                json.field("embargo").text(),
                json.field("endMark").text()));
    }

    private static void requireSchema(Value schema) {
        Integer version = schema.integer();
        if (version != null && version != ReleaseJson.SCHEMA) {
            throw schema.problem("schema " + ReleaseJson.SCHEMA + " expected, found " + version
                    + "; another version of the library wrote this");
        }
    }

    private static Particular particular(Value json) {
        return json.made(() -> new Particular(
                json.field("label").requiredText(), json.field("text").requiredText()));
    }

    private static Location location(Value json) {
        return json.made(() -> new Location(
                json.field("name").requiredText(),
                json.field("country").text(),
                json.field("kind").constant(Location.Kind.values()),
                json.field("latitude").decimal(),
                json.field("longitude").decimal(),
                json.field("geonamesId").integer()));
    }

    private static @Nullable PartialDate date(Value json) {
        String iso = json.text();
        return iso == null ? null : json.made(() -> PartialDate.parse(iso));
    }

    private static @Nullable DateSource dateSource(Value json) {
        return json.isNull()
                ? null
                : json.made(() -> new DateSource(
                        json.field("from").requiredConstant(DateSource.From.values()),
                        json.field("text").text(),
                        json.field("yearInferred").flag()));
    }

    private static Figure figure(Value json) {
        return json.made(() -> new Figure(
                json.field("text").requiredText(),
                json.field("value").requiredNumber(),
                json.field("upper").number(),
                json.field("unit").text(),
                json.field("unitAssumed").flag(),
                json.field("kind").requiredConstant(Figure.Kind.values()),
                json.field("subject").text(),
                json.field("qualifier").requiredConstant(Figure.Qualifier.values()),
                json.field("partOf").integer(),
                json.field("in").requiredConstant(Part.values()),
                json.field("start").requiredInteger(),
                json.field("end").requiredInteger()));
    }

    private static Quote quote(Value json) {
        return json.made(() -> new Quote(
                json.field("text").requiredText(),
                json.field("speaker").text(),
                json.field("role").text(),
                json.field("start").requiredInteger(),
                json.field("end").requiredInteger()));
    }

    private static Contact contact(Value json) {
        return json.made(() -> new Contact(
                json.field("name").text(),
                json.field("role").text(),
                json.field("organization").text(),
                json.field("emails").list(Value::requiredText),
                json.field("phones").list(ReleaseReader::phone)));
    }

    private static Phone phone(Value json) {
        return new Phone(json.field("text").requiredText(), json.field("e164").text());
    }
}
