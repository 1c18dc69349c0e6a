package io.countersign.engine.review.compliance;

import io.countersign.engine.content.PublishingCheck;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.content.VariantId;
import io.countersign.engine.content.Versions;
import io.countersign.engine.identity.Acting;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets nothing out that the rules of this moment forbid, or that somebody has not approved whom they name. */
@Component
class RulesBeforePublishing implements PublishingCheck {

    private final Passage passage;
    private final Submissions submissions;
    private final Versions versions;
    private final Acting acting;
    private final TransactionOperations transaction;

    RulesBeforePublishing(
            Passage passage,
            Submissions submissions,
            Versions versions,
            Acting acting,
            TransactionOperations transaction) {
        this.passage = passage;
        this.submissions = submissions;
        this.versions = versions;
        this.acting = acting;
        this.transaction = transaction;
    }

    @Override
    public Optional<String> whyNot(SubmissionId submission, VariantId variant) {
        return acting.asSystem("hold submission %s against the rules".formatted(submission), () -> Optional.ofNullable(
                        transaction.execute(status -> check(submission, variant)))
                .flatMap(why -> why));
    }

    private Optional<String> check(SubmissionId id, VariantId variant) {
        var judgement = passage.whenPublished(id);
        if (!judgement.permitted()) {
            return Optional.of("The rules do not permit it any more.\n" + judgement.message());
        }
        var version = versions.get(submissions.get(id).versionId());
        return version.variant(variant)
                .map(found -> found.market().code())
                .filter(judgement.closed()::contains)
                .map(market -> "%s: the rules do not permit it in this market; it goes out in the others.\n%s"
                        .formatted(market, passage.closed(id, market)));
    }
}
