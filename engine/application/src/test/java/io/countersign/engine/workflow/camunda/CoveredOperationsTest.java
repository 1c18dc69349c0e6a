package io.countersign.engine.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CoveredOperationsTest {

    @Test
    void findsWhatCamundaDescribesInItsOwnInterface() throws IOException {
        Set<String> described = new TreeSet<>();
        JsonNode paths = new ObjectMapper()
                .readTree(CoveredOperationsTest.class.getResourceAsStream("/openapi.json"))
                .get("paths");
        paths.fields().forEachRemaining(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> described.add(
                        method.toUpperCase(Locale.ROOT) + " " + path.getKey().replaceAll("\\{[^}]*}", "x"))));

        described.remove("GET /engine"); // It lists engines, and lies beside the one engine.
        assertThat(RestOperations.all()).containsAll(described).hasSizeGreaterThan(400);
    }

    @Test
    void namesWhatTheTableDoesNotDecideAtEitherDoor() {
        var covered = new CoveredOperations((method, path) -> !path.contains("/new"));

        assertThat(covered.missing(Set.of("GET /task", "PUT /new/x")))
                .containsExactly("PUT /engine-rest/new/x", "PUT /camunda/api/engine/engine/default/new/x");
    }

    @Test
    void saysItInALine() {
        var analysis = new UncoveredOperationsReport()
                .analyze(new IllegalStateException(new UncoveredOperations(List.of("GET /engine-rest/new"))));

        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).contains("GET /engine-rest/new").contains("NOBODY");
    }
}
