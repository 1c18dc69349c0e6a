package io.countersign.engine.publication;

import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.SubmissionStarted;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.content.Variant;
import io.countersign.engine.content.Version;
import io.countersign.engine.content.VersionId;
import io.countersign.engine.content.Versions;
import io.countersign.engine.publication.jdbc.Ledger;
import io.countersign.engine.publication.jdbc.Plan;
import io.countersign.engine.publication.sending.SignedVariant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The beginning and the end of a submission's publications, in the engine's transaction. */
@Component
public class Preparation {

    private final Submissions submissions;
    private final Versions versions;
    private final Ledger ledger;
    private final SignedVariant signed;
    private final Supersession supersession;
    private final ApplicationEventPublisher events;

    Preparation(
            Submissions submissions,
            Versions versions,
            Ledger ledger,
            SignedVariant signed,
            Supersession supersession,
            ApplicationEventPublisher events) {
        this.submissions = submissions;
        this.versions = versions;
        this.ledger = ledger;
        this.signed = signed;
        this.supersession = supersession;
        this.events = events;
    }

    /** One row for each variant; from here on the submission can be neither withdrawn nor replaced. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<PublicationId> prepare(SubmissionId id) {
        submissions.beginPublishing(id);
        Submission submission = submissions.get(id);
        Version version = versions.get(submission.versionId());
        for (int position = 0; position < version.variants().size(); position++) {
            ledger.plan(plan(submission, version.variants().get(position), position));
        }
        List<Publication> planned = ledger.of(id).stream()
                .filter(publication ->
                        publication.origin().slot().equals(submission.slot().instant()))
                .toList();
        planned.forEach(publication -> supersession.settle(publication, submission.author()));
        return planned.stream().map(Publication::id).toList();
    }

    private Plan plan(Submission submission, Variant variant, int position) {
        Publication.Origin origin = new Publication.Origin(
                submission.id(),
                submission.item(),
                submission.itemName(),
                submission.versionId(),
                variant.id(),
                submission.hash(),
                submission.slot().instant());
        return new Plan(origin, position, variant.account(), variant.market().code());
    }

    private static Optional<String> forbidden(List<Publication> publications) {
        return publications.stream()
                .flatMap(each -> each.problem().stream())
                .filter(problem -> problem.kind() == Trouble.NOT_PERMITTED)
                .map(Publication.Problem::message)
                .findFirst();
    }

    @EventListener
    void on(SubmissionStarted started) {
        VersionId version = started.submission().versionId();
        for (Variant variant : versions.get(version).variants()) {
            ledger.remember(version, variant.id(), signed.write(variant.content()));
        }
    }

    /** The submission is published when at least one variant is; what the rules forbid goes back to its author. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void conclude(SubmissionId id) {
        List<Publication> publications = ledger.of(id);
        boolean published = publications.stream().anyMatch(each -> each.copy().isPresent() || isLiveAlready(each));
        if (published) {
            submissions.change(id, SubmissionState.PUBLISHED, "");
        } else {
            forbidden(publications)
                    .ifPresentOrElse(
                            why -> submissions.change(id, SubmissionState.RETURNED, why),
                            () -> submissions.change(
                                    id,
                                    SubmissionState.WITHDRAWN,
                                    "Nothing was published: every publication was given up."));
        }
        events.publishEvent(new PublicationsConcluded(id, publications));
    }

    private static boolean isLiveAlready(Publication publication) {
        return publication
                .problem()
                .filter(problem -> problem.kind() == Trouble.ALREADY_LIVE)
                .isPresent();
    }
}
