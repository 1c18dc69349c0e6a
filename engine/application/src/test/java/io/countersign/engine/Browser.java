package io.countersign.engine;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A real Chromium without a window: the one named by {@code COUNTERSIGN_BROWSER}, else the system's. Without any, the test is
 * skipped and says so. Tests get it from the {@link BrowserExtension}.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static final List<String> OPTIONS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(OPTIONS));
    }

    /** Opens the browser, or skips the calling test when there is none. */
    static Browser open() {
        Optional<Path> program = find();
        Assumptions.assumeTrue(
                program.isPresent(), "skipped: no Chromium found; install it or name it in COUNTERSIGN_BROWSER");
        return new Browser(program.orElseThrow());
    }

    private static Optional<Path> find() {
        return Stream.concat(Optional.ofNullable(System.getenv("COUNTERSIGN_BROWSER")).stream(), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A new page with cookies of its own. */
    public Page page(int width, int height) {
        return page(width, height, "en-GB");
    }

    public Page page(int width, int height, String locale) {
        return chromium.newContext(options(width, height, locale)).newPage();
    }

    /** A new page of an installation whose certificate is its own. */
    public Page pageOfATrial(int width, int height) {
        return chromium.newContext(options(width, height, "en-GB").setIgnoreHTTPSErrors(true))
                .newPage();
    }

    private static com.microsoft.playwright.Browser.NewContextOptions options(int width, int height, String locale) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(locale)
                .setTimezoneId("Europe/Berlin");
    }

    /** Pictures of all open pages, one file each in {@code target/pictures}. */
    void photographEverything(String name) {
        List<Page> pages = chromium.contexts().stream()
                .flatMap(context -> context.pages().stream())
                .toList();
        for (Page page : pages) {
            Path file = Path.of("target", "pictures", name + "-" + pages.indexOf(page) + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
        }
    }

    void closePages() {
        chromium.contexts().forEach(BrowserContext::close);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
