package io.github.communique.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.communique.report.FolderReport.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The reports in a real browser: nothing breaks, nothing runs that is not ours, everybody can use them. */
class ReportInBrowserTest {

    /** Fetched by src/build/axe.sh. */
    private static final Path AXE = Path.of("target", "axe", "package", "axe.min.js");

    private static final String AUDIT = """
            const done = arguments[arguments.length - 1];
            axe.run().then(result => done(result.violations
                .filter(v => v.impact === 'serious' || v.impact === 'critical')
                .map(v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join('; '))));
            """;

    @TempDir
    static Path folder;

    private static Browser browser;

    @BeforeAll
    static void startAndWrite() throws IOException {
        browser = Browser.start();
        Files.writeString(folder.resolve("night.html"), ReleaseReport.html(Samples.example("night-train.html")));
        StringBuilder full = new StringBuilder();
        ReleaseReport.write(Samples.full(), full);
        Files.writeString(folder.resolve("full.html"), full);
        Files.writeString(folder.resolve("hostile.html"), ReleaseReport.html(Samples.hostile()));
        List<Entry> entries = List.of(
                Entry.of("night", Samples.example("night-train.html"), "night.html"),
                Entry.of("crue", Samples.example("crue-de-la-lonzee.txt"), null),
                Entry.of("<script>alert(1)</script>", Samples.hostile(), "hostile.html"),
                Entry.failed("broken", new IOException("<img src=x onerror=alert(1)>")));
        Files.writeString(folder.resolve("index.html"), FolderReport.html(entries));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void standardView() {
        browser.colours("light");
        browser.width(1280);
    }

    @ParameterizedTest
    @CsvSource({
        "night.html, Northmoor Railways brings back the night train to the coast – Communique",
        "hostile.html, <script>alert('headline')</script> Harbour opens 12 new berths – Communique",
        "index.html, '4 documents, 1 failed – Communique'",
    })
    void opensInSilenceAndLoadsNothing(String page, String title) {
        browser.open(folder.resolve(page));
        assertThat(browser.title()).isEqualTo(title);
        assertThat(browser.messages()).isEmpty();
        assertThat(browser.requests()).hasSize(1);
        assertThat(browser.run("return document.scripts.length")).isEqualTo(1L);
    }

    @Test
    void hostileTextIsReadButNotRun() {
        browser.open(folder.resolve("hostile.html"));
        browser.hover(".contact mark");
        assertThat(browser.title()).startsWith("<script>alert('headline')</script>");
        assertThat(browser.texts(".blocks .text")).anyMatch(text -> text.contains("<iframe src=javascript:"));
        assertThat(browser.messages()).isEmpty();
        assertThat(browser.requests()).hasSize(1);
    }

    @Test
    void aFieldLightsItsWordsAndTheReverse() {
        browser.open(folder.resolve("night.html"));
        String mark = browser.find("mark.figure a").getDomAttribute("href").substring(1);
        browser.hover("#" + mark + " th");
        assertThat(browser.lit("mark[data-field='" + mark + "']")).isTrue();
        browser.hover("h1");
        assertThat(browser.lit("mark[data-field='" + mark + "']")).isFalse();
        browser.hover("mark[data-field='" + mark + "']");
        assertThat(browser.lit("#" + mark)).isTrue();
        assertThat(browser.lit("#headline")).isFalse();
        browser.hover(".block.headline[data-field='headline'] .label");
        assertThat(browser.lit("#headline")).isTrue();
    }

    @Test
    void theKeyboardLightsToo() {
        browser.open(folder.resolve("night.html"));
        browser.focus("#headline a");
        assertThat(browser.lit(".block.headline[data-field='headline']")).isTrue();
        browser.focus("mark.place a");
        assertThat(browser.lit(".field.place")).isTrue();
        assertThat(browser.lit("#headline")).isFalse();
    }

    @Test
    void theReasonOpensByKeyboard() {
        browser.open(folder.resolve("night.html"));
        browser.find(".boilerplate summary").sendKeys(Keys.ENTER);
        assertThat(browser.texts(".boilerplate details[open] li").get(0)).contains(" by ");
    }

    @Test
    void columnsSortByKeyboard() {
        browser.open(folder.resolve("index.html"));
        browser.find("thead th:nth-child(7) button").sendKeys(Keys.ENTER);
        assertThat(browser.texts("tbody td:nth-child(7)").subList(0, 4))
                .isSortedAccordingTo((a, b) -> Integer.compare(Integer.parseInt(a), Integer.parseInt(b)));
        browser.find("thead th:nth-child(1) button").sendKeys(Keys.ENTER);
        browser.find("thead th:nth-child(1) button").sendKeys(Keys.ENTER);
        assertThat(browser.texts(".documents tbody th").get(0)).isEqualTo("night");
        assertThat(browser.find("#sorted").getText()).isEqualTo("sorted by Document, descending");
        assertThat(browser.find("thead th:nth-child(1)").getDomAttribute("aria-sort"))
                .isEqualTo("descending");
    }

    @ParameterizedTest
    @CsvSource({
        "full.html, light, 1280",
        "full.html, dark, 1280",
        "full.html, dark, 390",
        "hostile.html, light, 390",
        "index.html, light, 1280",
        "index.html, dark, 390",
    })
    void everybodyCanUseThem(String page, String scheme, int width) throws IOException {
        assumeTrue(Files.exists(AXE), "no axe-core in target: run src/build/axe.sh to check accessibility");
        browser.colours(scheme);
        browser.width(width);
        browser.open(folder.resolve(page));
        browser.run(Files.readString(AXE));
        assertThat(browser.await(AUDIT)).isEqualTo(List.of());
        assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }
}
