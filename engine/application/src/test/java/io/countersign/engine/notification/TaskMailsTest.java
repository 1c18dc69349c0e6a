package io.countersign.engine.notification;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.TestCompany;
import io.countersign.engine.content.DraftForms;
import io.countersign.engine.content.Items;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.inbox.EntryKind;
import io.countersign.engine.publication.PublicationState;
import io.countersign.engine.publication.PublishingDesk;
import io.countersign.engine.review.ReviewDesk;
import io.countersign.engine.workflow.camunda.TestEngine;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The mails about work that waits, is late, is void or went wrong, in the language of whoever gets them. */
@EngineTest
class TaskMailsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private PublishingDesk publishing;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestCompany company;

    @Autowired
    private Items items;

    @Autowired
    private DraftForms forms;

    @Autowired
    private Submissions submissions;

    @Autowired
    private TestEngine engine;

    @Test
    void remindsThoseWhoCanStillDecideEachInTheirLanguageOnce() {
        var title = title();
        var submission = desk.submitted(
                aDraft().named(title).to(accounts.sandbox(), "DE").withFact("content.paid", true));
        desk.review(submission.id(), "BRAND");
        fire(submission, "boundaryEvent_ReviewReminderDue");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(reminders("bea", title))
                .singleElement()
                .asString()
                .startsWith("Reminder: Decide by "));

        desk.approve(submission.id(), "BRAND", "bea");
        desk.review(submission.id(), "LEGAL");
        fire(submission, "boundaryEvent_ReviewReminderDue");

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(reminders("lena", title)).singleElement().asString().startsWith("Erinnerung: Entscheiden bis ");
            assertThat(reminders("lars", title)).hasSize(1);
        });
        assertThat(reminders("bea", title)).hasSize(1);
        assertThat(ReadMail.subjects("mia", title))
                .allSatisfy(subject -> assertThat(subject).startsWith("Approved: "));
        var mail = ReadMail.to("lena", title).get(0);
        assertThat(mail.links()).hasSize(1);
        assertThat(mail.links().get(0)).contains("/workspace/content/" + submission.item(), "?task=");
        assertThat(mail.text()).contains(mail.links().get(0), "Mia Marten bittet um Ihre Prüfung.");
    }

    @Test
    void tellsTheAuthorInHisLanguageThatTheSlotWasMissedAndWhatToDo() {
        var english = title();
        var byMia = desk.submitted(aDraft().named(english).to(accounts.sandbox(), "DE"));
        var german = title();
        var byMax = submittedBy("max", german);
        desk.review(byMia.id(), "BRAND");
        desk.review(byMax.id(), "BRAND");

        fire(byMia, "boundaryEvent_SlotMissed");
        fire(byMax, "boundaryEvent_SlotMissed");

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(ReadMail.subjects("mia", english)).containsExactly("Slot missed: " + english);
            assertThat(ReadMail.subjects("max", german)).containsExactly("Termin verpasst: " + german);
        });
        var mail = ReadMail.to("max", german).get(0);
        assertThat(mail.links()).singleElement().asString().endsWith("/workspace/content/" + byMax.item());
        assertThat(mail.html()).contains("Neuen Termin wählen", "Was unterschrieben ist, bleibt unterschrieben.");
        assertThat(ReadMail.subjects("bea", english)).noneMatch(subject -> subject.startsWith("Slot missed"));
    }

    @Test
    void tellsThoseWhoHadDecidedThatTheyMustDecideAgain() {
        var title = title();
        var paid = aDraft().named(title).to(accounts.sandbox(), "DE").withFact("content.paid", true);
        var draft = desk.drafted(paid);
        var first = desk.submitted(draft);
        desk.approve(first.id(), "BRAND", "bea");
        desk.approve(first.id(), "LEGAL", "lena");

        var changed = desk.edited("max", draft, paid.saying("Max's words"));
        company.as("max", () -> submissions.submit(changed.item(), changed.tag(), ""));

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(voided("bea", title)).hasSize(1);
            assertThat(voided("lena", title)).hasSize(1);
        });
        assertThat(ReadMail.to("bea", title))
                .anySatisfy(mail -> assertThat(mail.subject())
                        .isEqualTo("Your decision is void: " + title + " has a newer version"))
                .filteredOn(mail -> mail.subject().startsWith("Your decision"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("Max Möller submitted a newer version."));
        assertThat(ReadMail.subjects("lena", title))
                .contains("Ihre Entscheidung gilt nicht mehr: " + title + " hat eine neue Fassung");
        assertThat(voided("ben", title)).isEmpty();
        assertThat(voided("lars", title)).isEmpty();
        assertThat(voided("mia", title)).isEmpty();
        assertThat(voided("max", title)).isEmpty();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(ReadMail.subjects("bea", title))
                .filteredOn(subject -> subject.startsWith("Decide by"))
                .hasSize(2));
    }

    @Test
    void asksTheAuthorToRepairWhatANetworkRefused() {
        var title = title();
        var submission = publishing.signed(aDraft().named(title).to(accounts.sandbox("refuse"), "DE"));
        publishing.asked(publishing.one(submission, PublicationState.FAILED), EntryKind.REPAIR);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(ReadMail.subjects("mia", title))
                .contains("Repair: " + title + " was not published (DE)"));
        assertThat(ReadMail.subjects("ada", title)).isEmpty();
        assertThat(ReadMail.subjects("bea", title)).allMatch(subject -> subject.startsWith("Decide by"));
    }

    @Test
    void asksTheTechnicalOwnerToReconnectAnAccount() {
        var title = title();
        var submission = publishing.signed(aDraft().named(title).to(accounts.sandbox("not-connected"), "DE"));
        publishing.asked(publishing.one(submission, PublicationState.FAILED), EntryKind.RECONNECT);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(ReadMail.subjects("ada", title))
                .containsExactly("Reconnect the account: " + title + " waits (DE)"));
        var mail = ReadMail.to("ada", title).get(0);
        assertThat(mail.links()).hasSize(1);
        assertThat(mail.text()).contains("Until then nothing is published on this account.");
    }

    private Submission submittedBy(String author, String title) {
        var draft = aDraft().named(title).to(accounts.sandbox(), "DE").createdBy(author, company, items, forms);
        return company.as(author, () -> submissions.submit(draft.item(), draft.tag(), ""));
    }

    /** Its time has come. */
    private void fire(Submission submission, String timer) {
        engine.run(() -> {
            var jobs = engine.services().getManagementService();
            var due = jobs.createJobQuery().activityId(timer).list().stream()
                    .filter(job -> isOf(submission, job))
                    .findFirst()
                    .orElseThrow();
            jobs.executeJob(due.getId());
        });
    }

    private boolean isOf(Submission submission, Job job) {
        var runtime = engine.services().getRuntimeService();
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        return submission.id().toString().equals(instance.getBusinessKey());
    }

    private static List<String> reminders(String userName, String title) {
        return ReadMail.subjects(userName, title).stream()
                .filter(subject -> subject.startsWith("Reminder: ") || subject.startsWith("Erinnerung: "))
                .toList();
    }

    private static List<String> voided(String userName, String title) {
        return ReadMail.subjects(userName, title).stream()
                .filter(subject -> subject.startsWith("Your decision is void")
                        || subject.startsWith("Ihre Entscheidung gilt nicht mehr"))
                .toList();
    }

    private static String title() {
        return "Task " + UUID.randomUUID().toString().substring(0, 13);
    }
}
