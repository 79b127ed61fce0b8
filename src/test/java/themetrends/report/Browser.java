package themetrends.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser without a screen: Debian's packages chromium and chromium-driver. */
final class Browser implements AutoCloseable {
    /** Windows less wide are those of a phone. */
    private static final int PHONE = 600;

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Why there is no browser here; empty if there is one. */
    static Optional<String> missing() {
        return Stream.of("chromium", "chromedriver")
                .filter(program -> found(program).isEmpty())
                .findFirst()
                .map(program -> "no " + program + " on this machine (Debian: chromium, chromium-driver)");
    }

    private static Optional<Path> found(String program) {
        return Stream.of("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin")
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts one with a window of so many pixels, as a computer or as a phone would have. */
    static Browser of(int width, int height) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(found("chromium").orElseThrow().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        if (width < PHONE) {
            Map<String, Object> phone = Map.of("width", width, "height", height, "pixelRatio", 2.0, "touch", true);
            options.setExperimentalOption("mobileEmulation", Map.of("deviceMetrics", phone));
        } else {
            options.addArguments("--window-size=" + width + "," + height);
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, java.util.logging.Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(found("chromedriver").orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    Browser open(Path page) {
        driver.get(page.toAbsolutePath().toUri().toString());
        return this;
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    /** Clicks in the middle of the screen, where nothing that sticks to its edges lies over the element. */
    void click(String css) {
        driver.executeScript("arguments[0].scrollIntoView({block: 'center', inline: 'center'})", find(css));
        find(css).click();
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Texts of what a reader can see of a sort of element. */
    List<String> texts(String css) {
        return all(css).stream().map(WebElement::getText).toList();
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** The value of an expression in the page, as text. */
    String value(String expression) {
        return String.valueOf(driver.executeScript("return " + expression));
    }

    /** A problem for each element that breaks a rule for accessible pages (WCAG 2 A and AA), as axe-core finds them. */
    @SuppressWarnings("unchecked")
    List<String> accessibilityProblems() throws IOException {
        try (var axe = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<String>)
                driver.executeAsyncScript(
                        "const done = arguments[0]; axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']})"
                                + ".then(r => done(r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html.slice(0, 200)))))");
    }

    /** What the browser complained of. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Keeps a picture of the whole page, or of what the window shows. */
    void screenshot(String name, boolean whole) throws IOException {
        Object picture = driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", whole))
                .get("data");
        Files.write(
                Files.createDirectories(Path.of("target", "screenshots")).resolve(name + ".png"),
                Base64.getDecoder().decode(String.valueOf(picture)));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
