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
        if (!"publishVariant".equals(failure.operation())) {
            return Optional.empty();
        }
        String nextStep = NEXT_STEPS.getOrDefault(failure.kind(), "Look at the log; then retry.");
        Optional<Publication.Origin> origin = submission(failure.businessKey())
                .flatMap(id -> ledger.of(id).stream().findFirst())
                .map(Publication::origin);
        return Optional.of(new Advice(
                "platform admins",
                nextStep,
                origin.map(each -> each.item().value()).orElse(null),
                origin.map(Publication.Origin::itemName).orElse(null),
                origin.map(each -> each.submission().value()).orElse(null)));
    }

    private static Optional<SubmissionId> submission(@Nullable String businessKey) {
        try {
            return Optional.ofNullable(businessKey).map(SubmissionId::parse);
        } catch (IllegalArgumentException another) {
            return Optional.empty();
        }
    }
}
