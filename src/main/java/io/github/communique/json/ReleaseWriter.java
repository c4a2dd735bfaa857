package io.github.communique.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.communique.internal.text.EnumName;
import io.github.communique.release.Contact;
import io.github.communique.release.DateSource;
import io.github.communique.release.Figure;
import io.github.communique.release.Location;
import io.github.communique.release.Particular;
import io.github.communique.release.Phone;
import io.github.communique.release.PressRelease;
import io.github.communique.release.Quote;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one release: a method for every record, its components in their order. */
final class ReleaseWriter {

    private final JsonGenerator json;

    ReleaseWriter(JsonGenerator json) {
        this.json = json;
    }

    void release(PressRelease release) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schema", ReleaseJson.SCHEMA);
        text("kicker", release.kicker());
        text("headline", release.headline());
        text("subheadline", release.subheadline());
        text("language", release.language());
        text("dateline", release.dateline());
        list("locations", release.locations(), this::location);
        text("date", release.date() == null ? null : release.date().toString());
        dateSource(release.dateSource());
        text("body", release.body());
        list("figures", release.figures(), this::figure);
        list("quotes", release.quotes(), this::quote);
        list("contacts", release.contacts(), this::contact);
        list("particulars", release.particulars(), this::particular);
        text("about", release.about());
        text("notes", release.notes());
        text("releaseLine", release.releaseLine());
        text("releaseNumber", release.releaseNumber());
        text("embargo", release.embargo());
        text("endMark", release.endMark());
        json.writeEndObject();
    }

    private void location(Location location) throws IOException {
        json.writeStartObject();
        text("name", location.name());
        text("country", location.country());
        constant("kind", location.kind());
        decimal("latitude", location.latitude());
        decimal("longitude", location.longitude());
        integer("geonamesId", location.geonamesId());
        json.writeEndObject();
    }

    private void dateSource(@Nullable DateSource source) throws IOException {
        if (source == null) {
            json.writeNullField("dateSource");
            return;
        }
        json.writeObjectFieldStart("dateSource");
        constant("from", source.from());
        text("text", source.text());
        json.writeBooleanField("yearInferred", source.yearInferred());
        json.writeEndObject();
    }

    private void figure(Figure figure) throws IOException {
        json.writeStartObject();
        text("text", figure.text());
        number("value", figure.value());
        number("upper", figure.upper());
        text("unit", figure.unit());
        json.writeBooleanField("unitAssumed", figure.unitAssumed());
        constant("kind", figure.kind());
        text("subject", figure.subject());
        constant("qualifier", figure.qualifier());
        integer("partOf", figure.partOf());
        constant("in", figure.in());
        json.writeNumberField("start", figure.start());
        json.writeNumberField("end", figure.end());
        json.writeEndObject();
    }

    private void quote(Quote quote) throws IOException {
        json.writeStartObject();
        text("text", quote.text());
        text("speaker", quote.speaker());
        text("role", quote.role());
        json.writeNumberField("start", quote.start());
        json.writeNumberField("end", quote.end());
        json.writeEndObject();
    }

    private void particular(Particular particular) throws IOException {
        json.writeStartObject();
        text("label", particular.label());
        text("text", particular.text());
        json.writeEndObject();
    }

    private void contact(Contact contact) throws IOException {
        json.writeStartObject();
        text("name", contact.name());
        text("role", contact.role());
        text("organization", contact.organization());
        list("emails", contact.emails(), json::writeString);
        list("phones", contact.phones(), this::phone);
        json.writeEndObject();
    }

    private void phone(Phone phone) throws IOException {
        json.writeStartObject();
        text("text", phone.text());
        text("e164", phone.e164());
        json.writeEndObject();
    }

    private void text(String field, @Nullable String value) throws IOException {
        json.writeStringField(field, value);
    }

    private void constant(String field, @Nullable Enum<?> value) throws IOException {
        text(field, value == null ? null : EnumName.of(value));
    }

    private void number(String field, @Nullable BigDecimal value) throws IOException {
        json.writeFieldName(field);
        json.writeNumber(value);
    }

    private void integer(String field, @Nullable Integer value) throws IOException {
        number(field, value == null ? null : BigDecimal.valueOf(value));
    }

    private void decimal(String field, @Nullable Double value) throws IOException {
        if (value == null) {
            json.writeNullField(field);
        } else if (Double.isFinite(value)) {
            json.writeNumberField(field, value);
        } else {
            throw new IllegalArgumentException(field + " is " + value + ", which JSON has no number for");
        }
    }

    private <T> void list(String field, List<T> values, Element<T> element) throws IOException {
        json.writeArrayFieldStart(field);
        for (T value : values) {
            element.write(value);
        }
        json.writeEndArray();
    }

    /** Writes one element of a list. */
    private interface Element<T> {
        void write(T value) throws IOException;
    }
}
