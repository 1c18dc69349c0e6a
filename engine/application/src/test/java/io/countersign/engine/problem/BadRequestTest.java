package io.countersign.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is wrong with a request is said as a problem, and never in the words of our libraries. */
@EngineTest
class BadRequestTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "PATCH | /api/me                            | {\"zone\":          | 400 | UNREADABLE",
                "PATCH | /api/me                            | []                 | 400 | UNREADABLE",
                "PATCH | /api/me                            | {\"zone\": {}}      | 400 | INVALID",
                "PATCH | /api/me                            | {\"language\":\"xx\"}| 400 | INVALID",
                "PATCH | /api/me                            | {\"admin\": true}   | 400 | INVALID",
                "GET   | /api/people?limit=0                | ``                 | 400 | INVALID",
                "GET   | /api/people?limit=many             | ``                 | 400 | INVALID",
                "GET   | /api/people?after=../etc           | ``                 | 400 | INVALID",
                "GET   | /api/content/not-an-id             | ``                 | 404 | NOT_FOUND",
                "POST  | /api/assets                        | {}                 | 415 | NOT_AN_UPLOAD",
            })
    void isAnsweredWithItsKind(String method, String path, String body, int status, String code) {
        Visitor mia = Visitor.loggedIn(port, "mia");

        Visitor.Answer answer = mia.send(method, path, body.isEmpty() ? null : body, Map.of());

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.text("/code")).isEqualTo(code);
        assertThat(answer.text("/detail")).isNotEmpty();
        assertThat(answer.text("/correlation")).isNotEmpty();
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.toString()).doesNotContain("io.countersign", "springframework", "jackson", "Exception");
    }

    @Test
    void namesTheFieldThatIsWrong() {
        Visitor mia = Visitor.loggedIn(port, "mia");

        Visitor.Answer answer = mia.send("PATCH", "/api/me", "{\"admin\": true}", Map.of());

        assertThat(answer.text("/fields/0/field")).isEqualTo("admin");
        assertThat(answer.text("/fields/0/code")).isEqualTo("UNKNOWN_FIELD");
    }

    @Test
    void refusesAFormWhereJsonIsExpected() {
        Visitor mia = Visitor.loggedIn(port, "mia");

        Visitor.Answer answer = mia.send("PATCH", "/api/me", "zone=UTC", Map.of("Content-Type", "text/plain"));

        assertThat(answer.status()).isEqualTo(415);
    }
}
