package io.countersign.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.Visitor;
import io.countersign.engine.identity.LocalAccounts;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.review.ReviewDesk;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class LoginRecordingTest {

    private static final String WRONG = "a wrong password canary";

    @LocalServerPort
    private int port;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private LocalAccounts accounts;

    @Autowired
    private TestCompany company;

    @Autowired
    private JdbcClient database;

    @Test
    void remembersWhatBecameOfAnAccount() {
        var name = desk.hired("legal/de", "audit/global");
        var visitor = Visitor.loggedIn(port, name);
        visitor.post(
                "/api/me/password",
                Map.of("oldPassword", TestCompany.PASSWORD, "newPassword", "seven mild rivers wander"));
        company.runAs("paul", () -> accounts.deactivate(new PersonId(name)));

        assertThat(about(name))
                .containsExactly(
                        "nobody: person.added",
                        name + ": login.succeeded",
                        name + ": password.changed",
                        "paul: person.deactivated");
        assertThat(details(name, "person.added")).contains("audit/global legal/de");
        assertThat(details(name, "login.succeeded")).contains("127.0.0.1");
    }

    @Test
    void remembersWhoWasKeptOutButNeitherEachAttemptNorAnyPassword() {
        var name = desk.hired();
        for (int attempt = 0; attempt < 9; attempt++) {
            fail(name);
        }

        assertThat(about(name).stream().filter("nobody: login.failed"::equals)).hasSize(5);
        assertThat(about(name).stream().filter("nobody: login.throttled"::equals))
                .hasSize(1);
        assertThat(database.sql("select count(*) from audit_record where details::text || subject like '%canary%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void doesNotRememberWhatWasTypedInsteadOfAName() {
        var typed = "secret" + UUID.randomUUID();

        fail(typed);

        assertThat(about("nobody")).contains("nobody: login.failed");
        assertThat(about(typed)).isEmpty();
    }

    private void fail(String name) {
        var visitor = Visitor.at(port);
        visitor.get("/api/me");
        visitor.post("/api/session", Map.of("userName", name, "password", WRONG));
    }

    private List<String> about(String subject) {
        return database.sql("select coalesce(actor, 'nobody') || ': ' || action from audit_record"
                        + " where subject_type = 'person' and subject = ? order by sequence")
                .param(subject)
                .query(String.class)
                .list();
    }

    private String details(String subject, String action) {
        return database.sql("select details::text from audit_record where subject = ? and action = ?")
                .params(subject, action)
                .query(String.class)
                .single();
    }
}
