package io.countersign.engine.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.TestMail;
import io.countersign.engine.Visitor;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.notification.relay.Outbox;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class NotificationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestCompany company;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @LocalServerPort
    private int port;

    @Test
    void arrivesOnceThoughItWasSaidTwice() {
        String title = title();
        transaction.executeWithoutResult(status -> returned("mia", title, "said twice"));
        transaction.executeWithoutResult(status -> returned("mia", title, "said twice"));
        String later = title();
        returned("mia", later, "said after");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(mails("mia", later)).hasSize(1));
        assertThat(mails("mia", title)).hasSize(1);
    }

    @Test
    void tellsNothingOfWhatDidNotHappen() {
        String undone = title();
        transaction.executeWithoutResult(status -> {
            returned("mia", undone, "");
            status.setRollbackOnly();
        });
        String done = title();
        returned("mia", done, "");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(mails("mia", done)).hasSize(1));
        assertThat(mails("mia", undone)).isEmpty();
    }

    @Test
    void losesNothingAndRepeatsNothingWhenTheMailServerIsAway() {
        List<String> titles = IntStream.range(0, 20).mapToObj(number -> title()).toList();

        TestMail.whileAway(() -> {
            titles.forEach(title -> returned("max", title, ""));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(attempts(titles.get(0))).isGreaterThan(1));
        });

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(titles)
                .allSatisfy(title -> assertThat(mails("max", title)).hasSize(1)));
        assertThat(titles).allSatisfy(title -> assertThat(state(title, "max")).isEqualTo("SENT"));
    }

    @Test
    void writesInTheLanguageOfWhoeverGetsItAndShowsWhatUsersWroteAsText() throws MessagingException, IOException {
        String title = title() + " <script>alert(1)</script>";
        returned("max", title, "Bitte <b>kürzer</b>\r\n${1234567*2}");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(mails("max", title)).hasSize(1));
        MimeMessage mail = mails("max", title).get(0);
        assertThat(subject(mail)).startsWith("Zurück an Sie: ");
        assertThat(part(mail, "text/html"))
                .contains("&lt;script&gt;", "&lt;b&gt;kürzer&lt;/b&gt;", "${1234567*2}", "/workspace/content/")
                .doesNotContain("<script>", "2469134");
        assertThat(part(mail, "text/plain")).contains("<script>", "Öffnen und ändern");
        assertThat(mail.getHeader("Message-ID")[0]).contains("@localhost");
    }

    @Test
    void letsNoTitleAddAHeader() throws MessagingException {
        String title = title() + "\r\nBcc: aron@example.org\r\n\r\nHello";
        returned("mia", title, "");

        String known = title.substring(0, title.indexOf('\r'));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(mails("mia", known)).hasSize(1));
        assertThat(mails("mia", known).get(0).getHeader("Bcc")).isNull();
        assertThat(mails("aron", known)).isEmpty();
    }

    @Test
    void tellsATaskToEverybodyWhoCanActAndToNobodyOnceItIsDone() {
        String open = title();
        String done = title();
        start(open);
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(mails("lena", open)).hasSize(1);
            assertThat(mails("lars", open)).hasSize(1);
        });
        assertThat(mails("mia", open)).isEmpty();

        TestMail.whileAway(() -> {
            String task = start(done);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(state(done, "lars")).isEqualTo("WAITING"));
            company.runAs("lena", () -> {
                tasks.claim(task, "lena");
                tasks.complete(task);
            });
        });
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(state(done, "lars")).isEqualTo("SKIPPED"));
        assertThat(mails("lars", done)).isEmpty();
    }

    @Test
    void showsMailsToWhoeverOperatesTheProductAndSendsADeadOneAgain() {
        String title = title();
        returned("mia", title, "");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(mails("mia", title)).hasSize(1));
        UUID delivery = delivery(title, "mia");
        Visitor paul = Visitor.loggedIn(port, "paul");

        Visitor.Answer list = paul.get("/api/notifications?state=SENT&limit=200");
        assertThat(list.body().at("/items").findValuesAsText("id")).contains(delivery.toString());
        assertThat(paul.get("/api/notifications?limit=1").text("/next")).isNotEmpty();
        assertThat(retry(paul, delivery)).isEqualTo(409);
        assertThat(retry(paul, UUID.randomUUID())).isEqualTo(404);

        database.sql("update notification_delivery set state = 'DEAD' where id = ?")
                .param(delivery)
                .update();
        assertThat(retry(paul, delivery)).isEqualTo(202);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(mails("mia", title)).hasSize(2));
    }

    private static int retry(Visitor visitor, UUID delivery) {
        return visitor.post("/api/notifications/" + delivery + "/retry", Map.of())
                .status();
    }

    private void returned(String recipient, String title, String reason) {
        var facts = NoticeFacts.about(title, new ItemId(UUID.randomUUID()), 1).saidBy(null, reason);
        outbox.append(Notice.to(Set.of(new PersonId(recipient)), NoticeEvent.CONTENT_RETURNED, title, facts));
    }

    /** Starts a process whose one task waits for Legal Germany. */
    private String start(String name) {
        String key = "notify-" + UUID.randomUUID();
        var model = Bpmn.createExecutableProcess(key)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("userTask_Look")
                .name(name)
                .camundaCandidateGroups("legal/de")
                .endEvent()
                .done();
        return company.as("paul", () -> {
            repository.createDeployment().addModelInstance(key + ".bpmn", model).deploy();
            String instance = runtime.startProcessInstanceByKey(key).getId();
            return tasks.createTaskQuery()
                    .processInstanceId(instance)
                    .singleResult()
                    .getId();
        });
    }

    private static String title() {
        return "Launch " + UUID.randomUUID().toString().substring(0, 13);
    }

    private static List<MimeMessage> mails(String userName, String title) {
        return TestMail.to(userName).stream()
                .filter(mail -> subject(mail).contains(title.strip()))
                .toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(mail.getHeader("Subject", null)));
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String part(MimeMessage mail, String type) throws MessagingException, IOException {
        return part((MimeMultipart) mail.getContent(), type);
    }

    private static String part(MimeMultipart parts, String type) throws MessagingException, IOException {
        for (int number = 0; number < parts.getCount(); number++) {
            var part = parts.getBodyPart(number);
            if (part.getContent() instanceof MimeMultipart inner) {
                return part(inner, type);
            }
            if (part.isMimeType(type)) {
                return String.valueOf(part.getContent());
            }
        }
        throw new AssertionError(
                "No part of type " + type + " in " + GreenMailUtil.getWholeMessage(parts.getBodyPart(0)));
    }

    private String state(String title, String recipient) {
        return of(title, recipient, "d.state", String.class);
    }

    private int attempts(String title) {
        return of(title, "max", "d.attempts", Integer.class);
    }

    private UUID delivery(String title, String recipient) {
        return of(title, recipient, "d.id", UUID.class);
    }

    private <T> T of(String title, String recipient, String column, Class<T> type) {
        return database.sql("select " + column + " from notification_delivery d join notification_notice n"
                        + " on n.id = d.notice_id where n.facts ->> 'title' = ? and d.recipient = ?")
                .params(title, recipient)
                .query(type)
                .single();
    }
}
