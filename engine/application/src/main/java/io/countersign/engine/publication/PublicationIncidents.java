package io.countersign.engine.publication;

import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.publication.jdbc.Ledger;
import io.countersign.engine.workflow.IncidentAdvice;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What to do about publications that only an admin can bring on. */
@Component
class PublicationIncidents implements IncidentAdvice {

    private static final Map<String, String> NEXT_STEPS = Map.of(
            Trouble.HASH_MISMATCH.name(),
                    "Find out who changed the database; then give the publication up and have the content submitted again.",
            Trouble.PLUGIN_DEFECT.name(),
                    "Look at the plugin's log, the account's settings and secrets; then retry. The network is asked before anything is repeated.",
            Trouble.UNAVAILABLE.name(), "Look whether the network is down or the account's address wrong; then retry.");

    private final Ledger ledger;

    PublicationIncidents(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Optional<Advice> advise(Failure failure) {
        String nextStep = NEXT_STEPS.get(failure.kind());
        Optional<Publication.Origin> origin = origin(failure.businessKey());
        if (nextStep == null || origin.isEmpty()) {
            return Optional.empty();
        }
        return origin.map(each -> new Advice(
                "platform admins",
                nextStep,
                each.item().value(),
                each.itemName(),
                each.submission().value()));
    }

    private Optional<Publication.Origin> origin(@Nullable String businessKey) {
        return submission(businessKey)
                .flatMap(id -> ledger.of(id).stream().findFirst())
                .map(Publication::origin);
    }

    private static Optional<SubmissionId> submission(@Nullable String businessKey) {
        try {
            return Optional.ofNullable(businessKey).map(SubmissionId::parse);
        } catch (IllegalArgumentException another) {
            return Optional.empty();
        }
    }
}
