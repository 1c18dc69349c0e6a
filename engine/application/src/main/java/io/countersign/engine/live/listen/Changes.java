package io.countersign.engine.live.listen;

import io.countersign.engine.content.DraftSaved;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.SubmissionStateChanged;
import io.countersign.engine.discussion.RemarkRemoved;
import io.countersign.engine.discussion.RemarkWritten;
import io.countersign.engine.discussion.ThreadSettled;
import io.countersign.engine.inbox.OpenTask;
import io.countersign.engine.inbox.TaskChanged;
import io.countersign.engine.inbox.TaskGone;
import io.countersign.engine.inbox.TaskWaiting;
import io.countersign.engine.live.Topic;
import io.countersign.engine.live.jdbc.Announcements;
import io.countersign.engine.publication.PublicationAbandoned;
import io.countersign.engine.publication.PublicationFailed;
import io.countersign.engine.publication.PublicationSent;
import io.countersign.engine.publication.PublicationTakenDown;
import io.countersign.engine.publication.PublicationToDelete;
import io.countersign.engine.publication.PublicationUnknown;
import io.countersign.engine.publication.PublishingResumed;
import io.countersign.engine.publication.PublishingStopped;
import io.countersign.engine.review.ContentLookedAt;
import io.countersign.engine.review.ReviewDecided;
import io.countersign.engine.review.ReviewOpened;
import io.countersign.engine.review.ReviewsVoided;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What pages show and others change. Heard after the commit, so that whoever reads again reads what is new. */
@Component
class Changes {

    private final Announcements announcements;

    Changes(Announcements announcements) {
        this.announcements = announcements;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(TaskWaiting event) {
        announce(event.task());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(TaskChanged event) {
        announce(event.task());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(TaskGone event) {
        announce(event.task());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(DraftSaved event) {
        announce(event.saved().item());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(SubmissionStateChanged event) {
        announce(event.submission().item());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ReviewOpened event) {
        announce(event.submission().item());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ReviewDecided event) {
        announce(event.submission().item());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ContentLookedAt event) {
        announce(event.submission().item());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ReviewsVoided event) {
        announce(event.submission().item());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PublicationSent event) {
        announce(event.publication().origin().item());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PublicationFailed event) {
        announce(event.publication().origin().item());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PublicationUnknown event) {
        announce(event.publication().origin().item());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PublicationAbandoned event) {
        announce(event.publication().origin().item());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PublicationTakenDown event) {
        announce(event.publication().origin().item());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PublicationToDelete event) {
        announce(event.publication().origin().item());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PublishingStopped event) {
        announcements.announce(Set.of(Topic.STOPS));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PublishingResumed event) {
        announcements.announce(Set.of(Topic.STOPS));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(RemarkWritten event) {
        announce(event.thread().item());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(RemarkRemoved event) {
        announce(event.thread().item());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ThreadSettled event) {
        announce(event.thread().item());
    }

    private void announce(OpenTask task) {
        announcements.announce(Topic.inboxesWith(task));
    }

    private void announce(ItemId item) {
        announcements.announce(Set.of(Topic.item(item)));
    }
}
