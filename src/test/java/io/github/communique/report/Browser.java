package io.github.communique.report;

import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.SessionNotCreatedException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, and what it says of a page. */
final class Browser implements AutoCloseable {

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Skips the test where there is no Chromium. */
    static Browser start() {
        Path chromium = program("CHROMIUM", "chromium", "chromium-browser", "google-chrome");
        Path chromedriver = program("CHROMEDRIVER", "chromedriver");
        assumeTrue(
                chromium != null && chromedriver != null,
                "no chromium and chromedriver here: the reports are not tested in a browser");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(String.valueOf(chromium));
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1280,900");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable("browser", Level.ALL);
        logs.enable("performance", Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        System.setProperty("webdriver.chrome.driver", String.valueOf(chromedriver));
        try {
            return new Browser(new ChromeDriver(options));
        } catch (SessionNotCreatedException e) {
            return abort("chromium does not start here: the reports are not tested in a browser: " + e.getMessage());
        }
    }

    private static @Nullable Path program(String variable, String... names) {
        String named = System.getenv(variable);
        Stream<Path> candidates =
                named != null ? Stream.of(Path.of(named)) : Stream.of(names).map(name -> Path.of("/usr/bin", name));
        return candidates.filter(Files::isExecutable).findFirst().orElse(null);
    }

    void open(Path page) {
        messages();
        requests();
        driver.get(page.toUri().toString());
    }

    String title() {
        return driver.getTitle();
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<String> texts(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Whether an element is lit. */
    boolean lit(String selector) {
        return List.of(String.valueOf(find(selector).getDomAttribute("class")).split(" "))
                .contains("lit");
    }

    void hover(String selector) {
        WebElement element = find(selector);
        run("arguments[0].scrollIntoView({block: 'center'})", element);
        new Actions(driver).moveToElement(element).perform();
    }

    void focus(String selector) {
        run("document.activeElement.blur(); arguments[0].focus()", find(selector));
    }

    @Nullable
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    @Nullable
    Object await(String script) {
        return driver.executeAsyncScript(script);
    }

    void colours(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", pixels < 600));
    }

    /** What stands in the console since the page was opened. */
    List<String> messages() {
        return log("browser").map(LogEntry::getMessage).toList();
    }

    /** What was asked of the network or the disk since the page was opened. */
    List<String> requests() {
        return log("performance")
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("Network.requestWillBeSent\""))
                .toList();
    }

    private Stream<LogEntry> log(String type) {
        return StreamSupport.stream(driver.manage().logs().get(type).spliterator(), false);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
