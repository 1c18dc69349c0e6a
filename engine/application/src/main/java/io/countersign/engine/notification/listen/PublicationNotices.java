package io.countersign.engine.notification.listen;

import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.notification.Notice;
import io.countersign.engine.notification.NoticeEvent;
import io.countersign.engine.notification.NoticeFacts;
import io.countersign.engine.notification.relay.Outbox;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationFailed;
import io.countersign.engine.publication.PublicationState;
import io.countersign.engine.publication.PublicationsConcluded;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the networks did. */
@Component
class PublicationNotices {

    private final Outbox outbox;
    private final Submissions submissions;
    private final ChannelAccounts accounts;
    private final Acting acting;

    PublicationNotices(Outbox outbox, Submissions submissions, ChannelAccounts accounts, Acting acting) {
        this.outbox = outbox;
        this.submissions = submissions;
        this.accounts = accounts;
        this.acting = acting;
    }

    @EventListener
    void on(PublicationsConcluded event) {
        var sent = event.publications().stream()
                .filter(publication -> publication.state() == PublicationState.SENT)
                .toList();
        if (!sent.isEmpty()) {
            var submission = submission(sent.get(0));
            var facts =
                    about(submission).seenAt(sent.stream().flatMap(this::place).toList());
            outbox.append(
                    Notice.to(Set.of(submission.author()), NoticeEvent.CONTENT_PUBLISHED, event.submission(), facts));
        }
    }

    /** The author and the account's owner; whoever has the task to mend it hears of the task instead. */
    @EventListener
    void on(PublicationFailed event) {
        var publication = event.publication();
        var submission = submission(publication);
        Set<PersonId> people = new HashSet<>();
        people.add(submission.author());
        accounts.find(publication.account()).ifPresent(account -> people.add(account.businessOwner()));
        var facts = about(submission)
                .inRole(null, publication.market())
                .saidBy(
                        null,
                        publication.problem().map(Publication.Problem::message).orElse(null));
        outbox.append(new Notice(
                NoticeEvent.PUBLICATION_FAILED,
                publication.id() + " " + publication.attempts(),
                null,
                publication.id().value(),
                people,
                facts));
    }

    private Stream<NoticeFacts.Link> place(Publication publication) {
        var name = accounts.find(publication.account())
                .map(account -> account.channelName() + ": " + account.name())
                .orElse(publication.market());
        return publication.copy().flatMap(Publication.Copy::permalink).stream()
                .map(address -> new NoticeFacts.Link(name, address));
    }

    private Submission submission(Publication publication) {
        return acting.asSystem(
                "tell what became of a publication",
                () -> submissions.get(publication.origin().submission()));
    }

    private static NoticeFacts about(Submission submission) {
        return NoticeFacts.about(submission.itemName(), submission.item(), submission.version());
    }
}
