package io.github.communique.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Arbitrary releases for property tests: every component may be absent, every text may hold any UTF-16 unit. */
public final class Releases {

    private Releases() {}

    /** Releases of every shape. Their spans are as long as their texts, but the texts need not stand in the body. */
    public static Arbitrary<PressRelease> any() {
        return Builders.withBuilder(PressRelease::builder)
                .use(text().injectNull(0.3))
                .in(PressRelease.Builder::kicker)
                .use(text().injectNull(0.3))
                .in(PressRelease.Builder::headline)
                .use(text().injectNull(0.3))
                .in(PressRelease.Builder::subheadline)
                .use(languages().injectNull(0.3))
                .in(PressRelease.Builder::language)
                .use(text().injectNull(0.3))
                .in(PressRelease.Builder::dateline)
                .use(locations().list().ofMaxSize(3))
                .in(PressRelease.Builder::locations)
                .use(datings().injectNull(0.3))
                .in((builder, dating) -> dating == null ? builder : builder.date(dating.date(), dating.source()))
                .use(text())
                .in(PressRelease.Builder::body)
                .use(figures().list().ofMaxSize(4))
                .in(PressRelease.Builder::figures)
                .use(quotes().list().ofMaxSize(3))
                .in(PressRelease.Builder::quotes)
                .use(contacts().list().ofMaxSize(3))
                .in(PressRelease.Builder::contacts)
                .use(particulars().list().ofMaxSize(3))
                .in(PressRelease.Builder::particulars)
                .use(text().injectNull(0.3))
                .in(PressRelease.Builder::about)
                .use(text().injectNull(0.3))
                .in(PressRelease.Builder::notes)
                .use(text().injectNull(0.3))
                .in(PressRelease.Builder::releaseLine)
                .use(text().injectNull(0.3))
                .in(PressRelease.Builder::releaseNumber)
                .use(text().injectNull(0.3))
                .in(PressRelease.Builder::embargo)
                .use(text().injectNull(0.3))
                .in(PressRelease.Builder::endMark)
                .build(PressRelease.Builder::build);
    }

    /** Text that breaks careless writers: quotes, controls, blank lines, lone surrogates, right-to-left, no-break spaces. */
    public static Arbitrary<String> text() {
        Arbitrary<String> plain =
                Arbitraries.strings().alpha().numeric().withChars(" ,.").ofMaxLength(20);
        Arbitrary<String> nasty = Arbitraries.strings()
                .withChars("\"\\/\b\f\n\r\t\0\u001F\u007F\u00A0\u202F\u2028\u2029«»“”é漢א\uD83D\uDE00\uD800\uDFFF")
                .ofMaxLength(12);
        return Arbitraries.oneOf(plain, nasty, Arbitraries.strings().all().ofMaxLength(12));
    }

    /** Whole and partial dates of the calendar. */
    public static Arbitrary<PartialDate> dates() {
        Arbitrary<LocalDate> days =
                Arbitraries.longs().between(-719_162, 2_932_896).map(LocalDate::ofEpochDay);
        return Combinators.combine(days, Arbitraries.integers().between(0, 3)).as((day, form) -> switch (form) {
            case 0 -> new PartialDate(day.getYear(), null, null);
            case 1 -> new PartialDate(day.getYear(), day.getMonthValue(), null);
            case 2 -> new PartialDate(null, day.getMonthValue(), day.getDayOfMonth());
            default -> PartialDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        });
    }

    private static Arbitrary<String> languages() {
        return Arbitraries.of("fr", "en", "es", "pt-BR", "zh-Hant");
    }

    private static Arbitrary<Particular> particulars() {
        return Combinators.combine(text(), text()).as(Particular::new);
    }

    private record Dating(PartialDate date, DateSource source) {}

    private static Arbitrary<Dating> datings() {
        Arbitrary<DateSource> sources = Combinators.combine(
                        Arbitraries.of(DateSource.From.values()), text().injectNull(0.2), Arbitraries.of(true, false))
                .as(DateSource::new);
        return Combinators.combine(dates(), sources).as(Dating::new);
    }

    private static Arbitrary<Location> locations() {
        return Combinators.combine(
                        text(),
                        Arbitraries.of("CH", "KR", "GB").injectNull(0.2),
                        Arbitraries.of(Location.Kind.values()).injectNull(0.2),
                        Arbitraries.doubles().between(-90, 90).injectNull(0.3),
                        Arbitraries.doubles().between(-180, 180).injectNull(0.3),
                        Arbitraries.integers().between(1, Integer.MAX_VALUE).injectNull(0.3))
                .as(Location::new);
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals(),
                Arbitraries.longs().map(BigDecimal::valueOf),
                Combinators.combine(
                                Arbitraries.integers().between(1, 999),
                                Arbitraries.integers().between(-30, 30))
                        .as((digits, exponent) -> BigDecimal.valueOf(digits).scaleByPowerOfTen(exponent)));
    }

    private static Arbitrary<Figure> figures() {
        Arbitrary<Figure> whole = Combinators.combine(
                        text(),
                        numbers(),
                        numbers().injectNull(0.7),
                        Arbitraries.of("EUR", "%", "km", "degC", "year").injectNull(0.3),
                        Arbitraries.of(Figure.Kind.values()),
                        Arbitraries.of(Figure.Qualifier.values()),
                        Arbitraries.of(Part.values()),
                        Arbitraries.integers().between(0, 1_000_000))
                .as((text, value, upper, unit, kind, qualifier, in, start) -> new Figure(
                        text,
                        value,
                        upper,
                        unit,
                        unit != null && start % 2 == 0,
                        kind,
                        null,
                        qualifier,
                        null,
                        in,
                        start,
                        start + text.length()));
        return Combinators.combine(
                        whole,
                        text().injectNull(0.4),
                        Arbitraries.integers().between(0, 9).injectNull(0.8))
                .as((f, subject, partOf) -> new Figure(
                        f.text(),
                        f.value(),
                        f.upper(),
                        f.unit(),
                        f.unitAssumed(),
                        f.kind(),
                        subject,
                        f.qualifier(),
                        partOf,
                        f.in(),
                        f.start(),
                        f.end()));
    }

    private static Arbitrary<Quote> quotes() {
        return Combinators.combine(
                        text(),
                        text().injectNull(0.3),
                        text().injectNull(0.3),
                        Arbitraries.integers().between(0, 1_000_000))
                .as((text, speaker, role, start) -> new Quote(text, speaker, role, start, start + text.length()));
    }

    private static Arbitrary<Contact> contacts() {
        Arbitrary<Phone> phones = Combinators.combine(
                        text(), Arbitraries.of("+12025550143", "+33199001234").injectNull(0.3))
                .as(Phone::new);
        return Combinators.combine(
                        text().injectNull(0.3),
                        text().injectNull(0.3),
                        text().injectNull(0.3),
                        text().list().ofMaxSize(2),
                        phones.list().ofMaxSize(2))
                .as(Contact::new);
    }
}
