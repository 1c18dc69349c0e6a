package io.countersign.engine.journey;

import static io.countersign.engine.TestMail.subjectsTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.countersign.engine.TestMail;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** How every journey ends, whichever doors it went through: seen on the networks, in the record and in the mailboxes. */
record Arrival(Content content, String name, List<ConnectedAccount> accounts) {

    /** Brand; then legal beside IT; then compliance; at last marketing and IT together. */
    static final List<String> APPROVERS = List.of("bea", "lena", "ina", "carl", "pia", "max", "ivan");

    /** Whoever decides late is reminded, too. */
    private static final Pattern REMINDER = Pattern.compile("Reminder|Erinnerung");

    /** Nobody decides before he was told: whoever is faster than the mail gets none. */
    static void told(String approver, String name) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(subjectsTo(approver, name)).isNotEmpty());
    }

    void awaited() {
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(content.state()).isEqualTo("PUBLISHED"));
        isOnEveryNetwork();
        isOnRecord();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(this::isKnownToEverybodyConcerned);
    }

    private void isOnEveryNetwork() {
        List<JsonNode> publications = content.publications();
        assertThat(publications)
                .extracting(publication -> publication.at("/account").asText())
                .containsExactlyInAnyOrderElementsOf(
                        accounts.stream().map(ConnectedAccount::id).toList());
        assertThat(publications).allSatisfy(publication -> {
            assertThat(publication.at("/state").asText()).isEqualTo("SENT");
            assertThat(publication.at("/remoteId").asText()).isNotBlank();
        });
        if (Networks.available() == Networks.REAL) {
            ReadBack.assertThatAllShow(publications, accounts);
        }
    }

    private void isOnRecord() {
        List<JsonNode> record = content.record();
        assertThat(record)
                .extracting(entry -> entry.at("/action").asText())
                .containsSubsequence(
                        "content.created",
                        "content.submitted",
                        "review.opened",
                        "review.decided.APPROVE",
                        "content.became.APPROVED",
                        "publication.sent",
                        "content.became.PUBLISHED");
        List<JsonNode> approvals = record.stream()
                .filter(entry -> entry.at("/action").asText().equals("review.decided.APPROVE"))
                .toList();
        assertThat(approvals)
                .extracting(entry -> entry.at("/by/id").asText())
                .containsExactlyInAnyOrderElementsOf(APPROVERS);
        assertThat(approvals).extracting(entry -> entry.at("/hash").asText()).containsOnly(content.hash());
    }

    private void isKnownToEverybodyConcerned() {
        assertThat(APPROVERS).allSatisfy(approver -> assertThat(subjectsTo(approver, name))
                .as(approver)
                .filteredOn(subject -> !REMINDER.matcher(subject).lookingAt())
                .isNotEmpty()
                .doesNotHaveDuplicates());
        assertThat(subjectsTo("mia", name))
                .contains("Published: " + name)
                .noneMatch(subject -> subject.startsWith("Decide") || subject.startsWith("Sign off"));
        assertThat(TestMail.to("mia"))
                .extracting(GreenMailUtil::getWholeMessage)
                .anySatisfy(mail -> assertThat(content.publications())
                        .extracting(publication -> publication.at("/permalink").asText())
                        .filteredOn(permalink -> !permalink.isEmpty())
                        .isNotEmpty()
                        .allSatisfy(permalink -> assertThat(mail).contains(permalink)));
    }
}
