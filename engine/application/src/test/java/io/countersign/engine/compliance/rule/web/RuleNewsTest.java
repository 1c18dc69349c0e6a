package io.countersign.engine.compliance.rule.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who hears of changed rules, and what is remembered of them. */
@EngineTest
class RuleNewsTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private static boolean isAbout(MimeMessage mail, String subject, String said) {
        try {
            return mail.getSubject().startsWith(subject) && text(mail).contains(said);
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        var raw = new ByteArrayOutputStream();
        mail.writeTo(raw);
        return raw.toString(StandardCharsets.UTF_8);
    }

    private static boolean heard(String userName, String subject, String said) {
        return TestMail.to(userName).stream().anyMatch(mail -> isAbout(mail, subject, said));
    }

    private List<String> remembered(String draft) {
        return database.sql(
                        "select action || ' ' || actor from audit_record where subject_type = 'rule-draft' and subject = ? order by sequence")
                .param(draft)
                .query(String.class)
                .list();
    }

    @Test
    void tellsThoseWhoCanReleaseAndThenThoseWhoChanged() {
        var cleo = RulesDesk.of(port, "cleo");
        var conny = RulesDesk.of(port, "conny");
        var begun = cleo.begin("de");
        var draft = begun.text("/id");
        cleo.save(draft, begun.text("/dmn").replace("<description>", "<description>Read again. "));
        var comment = "Look" + UUID.randomUUID().toString().substring(0, 8);

        assertThat(cleo.act(draft, "handover", Map.of("comment", comment)).status())
                .isEqualTo(200);

        await().atMost(SOON).until(() -> heard("conny", "Release rules: ", comment));
        await().atMost(SOON).until(() -> heard("gail", "Release rules: ", "/workspace/rules/drafts/" + draft));
        assertThat(heard("cleo", "Regeln freigeben", comment)).isFalse();
        assertThat(heard("fay", "Release rules", comment)).isFalse();
        assertThat(conny.act(draft, "return", Map.of("reason", "Not" + comment)).status())
                .isEqualTo(200);
        await().atMost(SOON).until(() -> heard("cleo", "Regeln", "Not" + comment));
        assertThat(remembered(draft))
                .containsExactly(
                        "rules.created cleo", "rules.saved cleo", "rules.handed-over cleo", "rules.returned conny");
    }
}
