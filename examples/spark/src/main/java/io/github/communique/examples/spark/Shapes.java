package io.github.communique.examples.spark;

import static io.github.communique.examples.spark.Shape.constant;
import static io.github.communique.examples.spark.Shape.date;
import static io.github.communique.examples.spark.Shape.flag;
import static io.github.communique.examples.spark.Shape.many;
import static io.github.communique.examples.spark.Shape.number;
import static io.github.communique.examples.spark.Shape.one;
import static io.github.communique.examples.spark.Shape.real;
import static io.github.communique.examples.spark.Shape.text;
import static io.github.communique.examples.spark.Shape.texts;
import static io.github.communique.examples.spark.Shape.whole;

import io.github.communique.release.Contact;
import io.github.communique.release.DateSource;
import io.github.communique.release.Figure;
import io.github.communique.release.Location;
import io.github.communique.release.PartialDate;
import io.github.communique.release.Particular;
import io.github.communique.release.Phone;
import io.github.communique.release.PressRelease;
import io.github.communique.release.Quote;
import java.util.Objects;

/** What releases look like in tables. Names are those of the records, in the manner of SQL. */
final class Shapes {

    private static final Shape<Location> PLACE = Shape.of(
            text("name", Location::name),
            text("country", Location::country),
            constant("kind", Location::kind),
            real("latitude", Location::latitude),
            real("longitude", Location::longitude),
            whole("geonames_id", Location::geonamesId));

    private static final Shape<DateSource> DATE_SOURCE = Shape.of(
            constant("from", DateSource::from),
            text("text", DateSource::text),
            flag("year_inferred", DateSource::yearInferred));

    private static final Shape<Phone> PHONE = Shape.of(text("text", Phone::text), text("e164", Phone::e164));

    private static final Shape<Contact> CONTACT = Shape.of(
            text("name", Contact::name),
            text("role", Contact::role),
            text("organization", Contact::organization),
            texts("emails", Contact::emails),
            many("phones", PHONE, Contact::phones));

    private static final Shape<Quote> QUOTE = Shape.of(
            text("text", Quote::text),
            text("speaker", Quote::speaker),
            text("role", Quote::role),
            whole("start", Quote::start),
            whole("end", Quote::end));

    private static final Shape<Particular> PARTICULAR =
            Shape.of(text("label", Particular::label), text("text", Particular::text));

    /** A release without its figures, which have a table of their own. */
    static final Shape<PressRelease> RELEASE = Shape.of(
            text("kicker", PressRelease::kicker),
            text("headline", PressRelease::headline),
            text("subheadline", PressRelease::subheadline),
            text("language", PressRelease::language),
            text("dateline", PressRelease::dateline),
            many("places", PLACE, PressRelease::locations),
            text("date", release -> Objects.toString(release.date(), null)),
            date("day", release -> {
                PartialDate date = release.date();
                return date == null ? null : date.asLocalDate().orElse(null);
            }),
            one("date_source", DATE_SOURCE, PressRelease::dateSource),
            text("body", PressRelease::body),
            many("quotes", QUOTE, PressRelease::quotes),
            many("contacts", CONTACT, PressRelease::contacts),
            many("particulars", PARTICULAR, PressRelease::particulars),
            text("about", PressRelease::about),
            text("notes", PressRelease::notes),
            text("release_line", PressRelease::releaseLine),
            text("release_number", PressRelease::releaseNumber),
            text("embargo", PressRelease::embargo),
            text("end_mark", PressRelease::endMark));

    /**
     * A figure of a release.
     *
     * @param ordinal its index in the release's list, which {@link Figure#partOf()} names
     * @param figure the figure
     */
    record Numbered(int ordinal, Figure figure) {}

    static final Shape<Numbered> FIGURE = Shape.of(
            whole("ordinal", Numbered::ordinal),
            text("text", row -> row.figure().text()),
            number("value", row -> row.figure().value()),
            number("upper", row -> row.figure().upper()),
            text("unit", row -> row.figure().unit()),
            flag("unit_assumed", row -> row.figure().unitAssumed()),
            constant("kind", row -> row.figure().kind()),
            text("subject", row -> row.figure().subject()),
            constant("qualifier", row -> row.figure().qualifier()),
            whole("part_of", row -> row.figure().partOf()),
            constant("part", row -> row.figure().in()),
            whole("start", row -> row.figure().start()),
            whole("end", row -> row.figure().end()));

    private Shapes() {}
}
