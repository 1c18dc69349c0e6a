package io.countersign.engine.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import io.countersign.engine.Visitor.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What browsers are told not to do, on every address that there is, and on those that there are not. */
@EngineTest
class HeadersTest {

    private static final Pattern NONCE = Pattern.compile("property=\"csp-nonce\" nonce=\"([^\"]{24})\"");

    @Autowired
    private RouteTable table;

    @LocalServerPort
    private int port;

    @Test
    void standOnEveryAnswerWhoeverAsks() {
        List<String> wrong = new ArrayList<>();
        for (Visitor visitor : List.of(Visitor.at(port), Visitor.loggedIn(port, "paul"))) {
            addresses().forEach(address -> {
                var answer = visitor.get(address);
                missing(answer).forEach(header -> wrong.add(address + " " + answer.status() + ": " + header));
            });
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void letNoScriptOfOthersRunAnywhere() {
        var visitor = Visitor.loggedIn(port, "paul");
        addresses().forEach(address -> assertThat(scripts(visitor.get(address).header("content-security-policy")))
                .as(address)
                .doesNotContain("unsafe-inline", "unsafe-eval", "https:", "*", "data:"));
    }

    @Test
    void letTheWorkspacesPageMakeStyleSheetsThatNobodyElseCanPutIntoIt() {
        var visitor = Visitor.at(port);
        var pages = Stream.of("/workspace/", "/workspace/inbox", "/workspace/index.html", "/workspace/")
                .map(visitor::get)
                .toList();

        assertThat(pages).allSatisfy(page -> {
            var nonce = NONCE.matcher(page.toString()).results().findFirst().orElseThrow();
            assertThat(styles(page.header("content-security-policy")))
                    .isEqualTo("style-src 'self' 'nonce-%s'".formatted(nonce.group(1)));
            assertThat(page.toString()).doesNotContain("__NONCE__");
            assertThat(page.header("cache-control")).isEqualTo("no-store");
        });
        assertThat(pages)
                .extracting(page -> page.header("content-security-policy"))
                .doesNotHaveDuplicates();
        assertThat(styles(visitor.get("/workspace/mark.svg").header("content-security-policy")))
                .isEqualTo("style-src 'self'");
    }

    private static String scripts(String policy) {
        return part(policy, "script-src");
    }

    private static String styles(String policy) {
        return part(policy, "style-src");
    }

    private static String part(String policy, String name) {
        return Stream.of(policy.split(";", -1))
                .map(String::strip)
                .filter(part -> part.startsWith(name + " "))
                .findFirst()
                .orElse("");
    }

    private static List<String> missing(Answer answer) {
        List<String> missing = new ArrayList<>();
        expect(missing, answer, "x-content-type-options", "nosniff");
        expect(missing, answer, "x-frame-options", "DENY");
        expect(missing, answer, "referrer-policy", "same-origin");
        expect(missing, answer, "cross-origin-opener-policy", "same-origin");
        if (!answer.header("content-security-policy").contains("frame-ancestors 'none'")
                && !answer.header("content-security-policy").contains("default-src 'none'")) {
            missing.add("content-security-policy " + answer.header("content-security-policy"));
        }
        return missing;
    }

    private static void expect(List<String> missing, Answer answer, String header, String value) {
        if (!answer.header(header).equals(value)) {
            missing.add(header + " " + answer.header(header));
        }
    }

    /** Each that is read, with something in place of variables; streams have no end. */
    private Stream<String> addresses() {
        return Stream.concat(
                table.routes().stream()
                        .filter(route -> route.method().equals("GET"))
                        .map(route -> route.path().getPatternString())
                        .filter(path -> !path.equals("/api/live"))
                        .map(path -> path.replaceAll("\\{[a-z]+:([a-z]+)[^}]*}", "$1")
                                .replaceAll("\\{[^}]*}", "x")
                                .replace("/**", "/x")),
                Stream.of("/no/such/page", "/api/no-such-thing", "/camunda/no-such-page", "/error"));
    }
}
