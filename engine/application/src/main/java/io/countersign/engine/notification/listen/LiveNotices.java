package io.countersign.engine.notification.listen;

import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.Regions;
import io.countersign.engine.notification.Notice;
import io.countersign.engine.notification.NoticeEvent;
import io.countersign.engine.notification.NoticeFacts;
import io.countersign.engine.notification.relay.Outbox;
import io.countersign.engine.review.LiveContentFails;
import io.countersign.engine.review.LiveFinding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the author, and the compliance officers of the markets, that something live would not be let out today. */
@Component
class LiveNotices {

    private static final String COMPLIANCE = "compliance";

    private final Outbox outbox;
    private final People people;
    private final Submissions submissions;

    LiveNotices(Outbox outbox, People people, Submissions submissions) {
        this.outbox = outbox;
        this.people = people;
        this.submissions = submissions;
    }

    @EventListener
    void on(LiveContentFails event) {
        var findings = event.findings();
        findings.stream().map(LiveFinding::submission).distinct().forEach(submission -> tell(submission, findings));
    }

    private void tell(SubmissionId id, List<LiveFinding> findings) {
        var submission = submissions.get(id);
        var why = findings.stream()
                .map(finding -> finding.market() + ": " + finding.why())
                .collect(Collectors.joining("\n"));
        var rules = findings.stream()
                .map(finding -> finding.market() + " " + finding.rule())
                .sorted()
                .collect(Collectors.joining(" "));
        var facts = NoticeFacts.about(submission.itemName(), submission.item(), submission.version())
                .saidBy(null, why);
        outbox.append(Notice.to(
                recipients(submission.author(), findings), NoticeEvent.LIVE_CONTENT_FAILS, id + " " + rules, facts));
    }

    private Set<PersonId> recipients(PersonId author, List<LiveFinding> findings) {
        var told = new HashSet<>(Set.of(author));
        findings.stream().map(LiveFinding::market).distinct().forEach(market -> officers(market)
                .forEach(person -> told.add(person.id())));
        return told;
    }

    /** Of the most specific group that has somebody. */
    private List<Person> officers(String market) {
        return Regions.groupsFor(COMPLIANCE, market).stream()
                .map(people::membersOf)
                .filter(members -> !members.isEmpty())
                .findFirst()
                .orElseGet(List::of);
    }
}
