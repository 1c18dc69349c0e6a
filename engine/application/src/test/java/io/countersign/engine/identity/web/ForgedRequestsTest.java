package io.countersign.engine.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What another site's page could make a logged-in browser send: every change of the table, ours and Camunda's, with cookies alone. */
@EngineTest
class ForgedRequestsTest {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Autowired
    private RouteTable table;

    @LocalServerPort
    private int port;

    @Test
    void areRefusedByEveryChangeOfOurs() {
        Visitor paul = Visitor.loggedIn(port, "paul");
        List<String> wrong = new ArrayList<>();
        for (Route route : changes("/api/")) {
            for (String token : List.of("", "made-up")) {
                var answer = paul.send(route.method(), addressOf(route), "{}", Map.of("X-CSRF-Token", token));
                if (answer.status() != 403 || !answer.text("/code").equals("CSRF_TOKEN")) {
                    wrong.add(route + ": " + answer);
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(changes("/api/")).hasSizeGreaterThan(50);
        assertThat(paul.get("/api/me").status()).isEqualTo(200);
    }

    /** Camunda's own filter ends the session of whoever sends one. */
    @Test
    void areRefusedByEveryChangeOfCamundas() {
        List<Route> open = changes("/camunda/").stream()
                .filter(route -> !(route.access() instanceof Access.Nobody))
                .toList();
        List<String> wrong = new ArrayList<>();
        for (Route route : open) {
            Visitor paul = Visitor.loggedIn(port, "paul");
            paul.get("/camunda/api/engine/engine/default/user/paul/profile");
            var answer = paul.send(route.method(), addressOf(route), "{}", Map.of("X-XSRF-TOKEN", "made-up"));
            boolean refused = answer.status() == 403 && !answer.text("/code").equals("NOT_ALLOWED");
            if (!refused || paul.get("/api/me").status() != 401) {
                wrong.add(route + ": " + answer);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(open).hasSizeGreaterThan(10);
    }

    @Test
    void meetClosedDoorsWhereNobodyChangesAnything() {
        Visitor paul = Visitor.loggedIn(port, "paul");
        assertThat(changes("/camunda/"))
                .filteredOn(route -> route.access() instanceof Access.Nobody)
                .isNotEmpty()
                .allSatisfy(route -> assertThat(paul.send(route.method(), addressOf(route), "{}", Map.of())
                                .status())
                        .as(route.toString())
                        .isIn(403, 404));
    }

    /** The machines' door takes no cookie, so that a browser proves nothing there. */
    @Test
    void proveNothingAtTheMachinesDoor() {
        Visitor paul = Visitor.loggedIn(port, "paul");
        assertThat(changes("/engine-rest/")).isNotEmpty().allSatisfy(route -> assertThat(
                        paul.send(route.method(), addressOf(route), "{}", Map.of())
                                .status())
                .as(route.toString())
                .isEqualTo(401));
    }

    /** Keycloak's word about an ended session carries Keycloak's signature; no cookie counts there. */
    @Test
    void haveNoOtherWayIn() {
        Predicate<Route> known = route -> List.of("/api/", "/camunda/", "/engine-rest/").stream()
                .anyMatch(route.path().getPatternString()::startsWith);
        assertThat(changes("/"))
                .filteredOn(known.negate())
                .extracting(route -> route.method() + " " + route.path().getPatternString())
                .containsExactly("POST /login/ended");
    }

    private List<Route> changes(String prefix) {
        return table.routes().stream()
                .filter(route -> !READING.contains(route.method()))
                .filter(route -> route.path().getPatternString().startsWith(prefix))
                .toList();
    }

    private static String addressOf(Route route) {
        return route.path()
                .getPatternString()
                .replaceAll("\\{[a-z]+:([a-z-]+)[^}]*}", "$1")
                .replaceAll("\\{[^}]*}", "00000000-0000-4000-8000-000000000000")
                .replace("/**", "/x");
    }
}
