package io.countersign.engine.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.Visitor;
import io.countersign.engine.identity.Person;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;

/** Each own operation, called by each kind of person, behaves as the route table says. */
@EngineTest
class OwnRoutesTest {

    private static final String NOBODY = "nobody at all";
    private static final List<String> COMPANY =
            List.of("mia", "lena", "ada", "rita", "mona", "paul", "aron", "nobody", "robo");

    @Autowired
    private RouteTable table;

    @Autowired
    private TestCompany company;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @LocalServerPort
    private int port;

    @TestFactory
    List<DynamicTest> everyOperationLetsInExactlyWhomTheTableNames() {
        Map<String, Visitor> visitors = new LinkedHashMap<>();
        visitors.put(NOBODY, Visitor.at(port));
        COMPANY.forEach(name -> visitors.put(name, Visitor.loggedIn(port, name)));
        visitors.values().forEach(visitor -> visitor.get("/api/me"));

        List<DynamicTest> tests = new ArrayList<>();
        for (Route route : ownRoutes()) {
            if (shapeOf(route).equals("DELETE /api/session")) {
                continue; // It would log the visitor out; LoginTest calls it.
            }
            visitors.forEach((name, visitor) -> tests.add(DynamicTest.dynamicTest(
                    route.method() + " " + route.path().getPatternString() + " by " + name,
                    () -> behavesAsWritten(route, name, visitor))));
        }
        return tests;
    }

    private void behavesAsWritten(Route route, String name, Visitor visitor) {
        Person person = name.equals(NOBODY) ? null : company.person(name);
        Visitor.Answer answer = visitor.send(route.method(), addressOf(route), bodyOf(route), Map.of());

        if (!route.access().admits(person)) {
            assertThat(answer.status()).as(answer.toString()).isEqualTo(person == null ? 401 : 403);
            assertThat(answer.text("/code")).isEqualTo(person == null ? "NOT_LOGGED_IN" : "NOT_ALLOWED");
        } else {
            assertThat(answer.text("/code")).as(answer.toString()).isNotIn("NOT_LOGGED_IN", "NOT_ALLOWED");
            assertThat(answer.status()).as(answer.toString()).isLessThan(500);
        }
    }

    @Test
    void theTableAndTheDescriptionOfTheApiNameTheSameOperations() throws IOException {
        assertThat(ownRoutes().stream().map(OwnRoutesTest::shapeOf)).containsExactlyInAnyOrderElementsOf(described());
    }

    @Test
    void everyControllerIsInTheTable() {
        Set<String> written =
                table.routes().stream().map(OwnRoutesTest::shapeOf).collect(Collectors.toSet());

        assertThat(controllers()).isNotEmpty().isSubsetOf(written);
    }

    private Set<String> controllers() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(mapping -> mapping.getValue().getBeanType().getName().startsWith("io.countersign."))
                .filter(mapping -> !mapping.getKey().getPatternValues().equals(Set.of("/error")))
                .flatMap(mapping -> mapping.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(method ->
                                mapping.getKey().getPatternValues().stream().map(path -> shape(method.name(), path))))
                .collect(Collectors.toSet());
    }

    private static Set<String> described() throws IOException {
        Map<String, Map<String, Map<String, Object>>> api =
                new Yaml().load(new ClassPathResource("openapi.yaml").getInputStream());
        return api.get("paths").entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .filter(method -> !method.equals("parameters"))
                        .map(method -> shape(method.toUpperCase(Locale.ROOT), path.getKey())))
                .collect(Collectors.toSet());
    }

    private List<Route> ownRoutes() {
        return table.routes().stream()
                .filter(route -> route.path().getPatternString().startsWith("/api/"))
                .toList();
    }

    private static String addressOf(Route route) {
        return route.path()
                .getPatternString()
                .replace("{hash}", "0".repeat(64))
                .replace("{number}", "1")
                .replaceAll("\\{[^}]*}", "00000000-0000-4000-8000-000000000000");
    }

    private static String bodyOf(Route route) {
        return Set.of("POST", "PUT", "PATCH").contains(route.method()) ? "{}" : null;
    }

    private static String shapeOf(Route route) {
        return shape(route.method(), route.path().getPatternString());
    }

    private static String shape(String method, String path) {
        return method + " " + path.replaceAll("\\{[^}]*}", "{}");
    }
}
