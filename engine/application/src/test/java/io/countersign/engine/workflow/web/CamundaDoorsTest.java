package io.countersign.engine.workflow.web;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.Visitor;
import io.countersign.engine.Visitor.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every operation of Camunda's own description, at both doors, by everybody. */
@EngineTest
class CamundaDoorsTest {

    private static final String WEB = "/camunda/api/engine/engine/default";
    private static final String REST = "/engine-rest";

    private static final Set<String> TASKLIST = Set.of(
            "GET /user/{id}/profile",
            "OPTIONS /filter",
            "GET /filter",
            "GET /filter/count",
            "POST /filter/{id}/list",
            "GET /task",
            "GET /task/{id}",
            "GET /task/{id}/form",
            "GET /task/{id}/deployed-form",
            "GET /task/{id}/form-variables",
            "GET /task/{id}/identity-links",
            "POST /task/{id}/claim",
            "POST /task/{id}/unclaim",
            "POST /task/{id}/submit-form",
            "GET /task/{id}/comment",
            "POST /task/{id}/comment/create",
            "GET /history/user-operation",
            "GET /history/user-operation/count",
            "GET /process-definition/{id}/xml");

    private static final Set<String> MODELER =
            Set.of("GET /version", "GET /deployment", "POST /deployment/create", "POST /process-definition/{id}/start");

    /** Compliance administrators deploy tables of rules. */
    private static final Set<String> RULES = Set.of("GET /version", "GET /deployment", "POST /deployment/create");

    /** What a platform administrator writes through Cockpit; all else that writes is closed. */
    private static final Set<String> COCKPIT = Set.of(
            "PUT /external-task/{id}/retries",
            "PUT /job/{id}/retries",
            "PUT /process-instance/{id}/suspended",
            "PUT /process-definition/{id}/suspended");

    private static final Set<String> COCKPIT_QUERIES = Set.of(
            "/group",
            "/user",
            "/group/count",
            "/user/count",
            "/execution",
            "/external-task",
            "/job",
            "/process-instance",
            "/task",
            "/variable-instance",
            "/execution/count",
            "/external-task/count",
            "/job/count",
            "/process-instance/count",
            "/task/count",
            "/variable-instance/count",
            "/history/activity-instance",
            "/history/incident",
            "/history/process-instance",
            "/history/task",
            "/history/variable-instance",
            "/history/decision-instance",
            "/history/activity-instance/count",
            "/history/incident/count",
            "/history/process-instance/count",
            "/history/task/count",
            "/history/variable-instance/count",
            "/history/decision-instance/count");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"'', 0", "ada, 19", "carl, 19", "mia, 19", "aron, 0", "rita, 0", "mona, 0", "robo, 0", "paul, -1"})
    void opensExactlyWhatTheTableSays(String userName, int most) throws IOException {
        Visitor visitor = userName.isEmpty() ? Visitor.at(port) : Visitor.loggedIn(port, userName);
        visitor.get(WEB + "/user/unknown/profile"); // gives Camunda's token: a write without it would end the session
        List<String> wrong = new ArrayList<>();
        Set<String> opened = operations().stream()
                .filter(operation -> {
                    boolean open =
                            isOpen(visitor, WEB, operation, Map.of("X-XSRF-TOKEN", visitor.cookie("XSRF-TOKEN")));
                    if (open != expectedAtWeb(userName, operation)) {
                        wrong.add(WEB + " " + operation);
                    }
                    return open;
                })
                .collect(toSet());
        for (String operation : operations()) {
            boolean expected =
                    switch (userName) {
                        case "paul" -> MODELER.contains(general(operation));
                        case "rita" -> RULES.contains(general(operation));
                        default -> false;
                    };
            if (isOpen(Visitor.at(port), REST, operation, basic(userName)) != expected) {
                wrong.add(REST + " " + operation);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(most < 0 || opened.size() <= most).as("%s", opened).isTrue();
    }

    private static boolean expectedAtWeb(String userName, String operation) {
        String general = general(operation);
        return switch (userName) {
            case "", "aron", "rita", "mona", "robo" -> false;
            case "paul" ->
                TASKLIST.contains(general)
                        || COCKPIT.contains(general)
                        || operation.startsWith("GET ")
                        || operation.startsWith("OPTIONS ")
                        || (operation.startsWith("POST ") && COCKPIT_QUERIES.contains(operation.substring(5)));
            default -> TASKLIST.contains(general);
        };
    }

    /** The door refuses with a problem that has a message for Camunda's clients; refusals from further inside are no problem documents. */
    private static boolean isOpen(Visitor visitor, String prefix, String operation, Map<String, String> headers) {
        String[] parts = operation.split(" ", 2);
        Object body = parts[0].equals("GET") || parts[0].equals("OPTIONS") ? null : "{}";
        Answer answer = visitor.send(parts[0], prefix + parts[1].replaceAll("\\{[^}]*}", "unknown"), body, headers);
        boolean refusedAtTheDoor =
                !answer.text("/detail").isEmpty() && !answer.text("/message").isEmpty();
        return !refusedAtTheDoor;
    }

    private static Map<String, String> basic(String userName) {
        String login = userName + ":" + TestCompany.PASSWORD;
        return userName.isEmpty()
                ? Map.of()
                : Map.of(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
    }

    private static String general(String operation) {
        return operation.replaceAll("\\{[^}]*}", "{id}");
    }

    private static List<String> operations() throws IOException {
        try (InputStream file = CamundaDoorsTest.class.getResourceAsStream("/openapi.json")) {
            List<String> operations = new ArrayList<>();
            JsonNode paths = new ObjectMapper().readTree(file).get("paths");
            paths.fields().forEachRemaining(path -> path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                            method -> operations.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
            operations.add("OPTIONS /filter");
            assertThat(operations).hasSizeGreaterThan(390);
            return operations.stream().distinct().toList();
        }
    }
}
