package io.countersign.engine.compliance.web;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@EngineTest
class PageScansOverHttpTest {

    @RegisterExtension
    private static final WireMockExtension SITE = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    @LocalServerPort
    private int port;

    @Test
    void proposesWhatThePageDoesToItsVisitors() {
        SITE.stubFor(get("/old").willReturn(temporaryRedirect("/offer")));
        SITE.stubFor(get("/offer").willReturn(okForContentType("text/html; charset=utf-8", """
                <script src="https://www.google-analytics.com/analytics.js"></script>
                <script src="https://static.example.org/menu.js"></script>
                <form><input type="email" placeholder="Ihre E-Mail"></form>""")));

        var scan = scan("/old");

        assertThat(scan.status()).as("%s", scan).isEqualTo(200);
        assertThat(scan.text("/address")).endsWith("/offer");
        assertThat(scan.body().at("/hosts").findValuesAsText("tracker")).containsExactly("Google Analytics", "");
        assertThat(scan.body().at("/proposals").findValuesAsText("fact"))
                .containsExactly("data.usesTrackers", "data.collectsPersonalData");
        assertThat(scan.text("/proposals/0/because")).contains("Google Analytics (www.google-analytics.com)");
        assertThat(scan.text("/fields/0")).isEqualTo("Ihre E-Mail");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "/gone, 404, it answers 404",
        "/loop, 302, it redirects more than 5 times",
        "/pdf, 200, it is no web page but application/pdf"
    })
    void saysWhyThereIsNothingToRead(String path, int status, String why) {
        SITE.stubFor(get(path)
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Location", path)
                        .withHeader("Content-Type", "application/pdf")));

        var scan = scan(path);

        assertThat(scan.status()).isEqualTo(422);
        assertThat(scan.text("/code")).isEqualTo("PAGE_UNREADABLE");
        assertThat(scan.text("/detail")).contains(why);
    }

    @ParameterizedTest
    @CsvSource({"http://169.254.169.254/latest/meta-data", "http://192.168.0.1/", "https://10.0.0.1/"})
    void looksAtNothingInsideTheHouse(String address) {
        var scan = Visitor.loggedIn(port, "mia").post("/api/compliance/page-scans", Map.of("address", address));

        assertThat(scan.status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"file:///etc/passwd", "javascript:alert(1)", "'https://a b'", "ftp://example.com"})
    void takesOnlyAddressesOfPages(String address) {
        var scan = Visitor.loggedIn(port, "mia").post("/api/compliance/page-scans", Map.of("address", address));

        assertThat(scan.status()).isEqualTo(400);
        assertThat(scan.body().at("/fields").findValuesAsText("field")).containsExactly("address");
    }

    private Visitor.Answer scan(String path) {
        var address = "http://127.0.0.1:" + SITE.getPort() + path;
        return Visitor.loggedIn(port, "mia").post("/api/compliance/page-scans", Map.of("address", address));
    }
}
