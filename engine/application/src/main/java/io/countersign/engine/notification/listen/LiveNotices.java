package io.countersign.engine.notification.listen;

import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.notification.Notice;
import io.countersign.engine.notification.NoticeEvent;
import io.countersign.engine.notification.NoticeFacts;
import io.countersign.engine.notification.relay.Outbox;
import io.countersign.engine.review.LiveContentFails;
import io.countersign.engine.review.LiveFinding;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the author that something live would not be let out today, and why. The officers of the markets hear of the task that
 * is opened for them and for the author's team.
 */
@Component
class LiveNotices {

    private final Outbox outbox;
    private final Submissions submissions;

    LiveNotices(Outbox outbox, Submissions submissions) {
        this.outbox = outbox;
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
        outbox.append(Notice.to(Set.of(submission.author()), NoticeEvent.LIVE_CONTENT_FAILS, id + " " + rules, facts));
    }
}
