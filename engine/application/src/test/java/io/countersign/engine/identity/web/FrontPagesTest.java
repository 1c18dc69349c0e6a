package io.countersign.engine.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@EngineTest
class FrontPagesTest {

    @LocalServerPort
    private int port;

    @Test
    void leadsFromTheRootToTheWorkspace() {
        Visitor.Answer answer = Visitor.at(port).get("/");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo("/workspace/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/workspace/", "/workspace/inbox", "/workspace/content/4711"})
    void servesTheOnePageAtEveryAddressOfTheWorkspace(String address) {
        Visitor.Answer answer = Visitor.at(port).get(address);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.toString()).contains("<title>Countersign</title>");
    }

    @Test
    void letsTheWorkspaceLoadNothingFromElsewhere() {
        Visitor.Answer answer = Visitor.at(port).get("/workspace/content/4711?task=1");

        assertThat(answer.header("Content-Security-Policy")).contains("script-src 'self';", "frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(Visitor.at(port).get("/workspace/assets/none.js").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"'gzip, deflate, br', br", "gzip, gzip", "identity, ''"})
    void servesScriptInTheCompressionThatTheBrowserTakes(String taken, String given) throws Exception {
        var page = Visitor.at(port).get("/workspace/").toString();
        var script = Pattern.compile("/workspace/assets/index-[\\w-]+\\.js").matcher(page);
        assertThat(script.find()).as(page).isTrue();

        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + script.group()))
                                .header("Accept-Encoding", taken)
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Encoding").orElse("")).isEqualTo(given);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("javascript");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    }

    @Test
    void tellsModelerWhereTheWebApplicationsAre() {
        Visitor.Answer answer = Visitor.at(port).get("/.well-known/camunda-automation-platform/webapps");

        assertThat(answer.text("/cockpitUrl")).endsWith("/camunda/app/cockpit/");
    }

    @Test
    void sendsSomebodyWhoOpensTasklistToTheLoginAndBack() {
        Visitor.Answer answer = Visitor.at(port).get("/camunda/app/tasklist/default/");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location"))
                .isEqualTo("/workspace/login?next=%2Fcamunda%2Fapp%2Ftasklist%2Fdefault%2F");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/error",
                "/actuator/env",
                "/engine-rest/user",
                "/camunda/api/admin/setup/default/user/create",
                "/no/such/place",
                "/api/no-such-thing",
                "/webjars/camunda/app/tasklist/index.html",
            })
    void saysNothingAboutWhatIsNotInTheTable(String address) {
        assertThat(Visitor.at(port).get(address).status()).isEqualTo(401);
        assertThat(Visitor.loggedIn(port, "aron").get(address).status()).isIn(401, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/%2e%2e/me", "/api//me", "/api/me;a=b", "/api/%2fme"})
    void answersATwistedAddressWithAProblemAndNoMore(String address) {
        Visitor.Answer answer = Visitor.at(port).get(address);

        assertThat(answer.status()).isBetween(400, 404);
        assertThat(answer.toString()).doesNotContain("springframework", "Exception", "Tomcat");
    }
}
