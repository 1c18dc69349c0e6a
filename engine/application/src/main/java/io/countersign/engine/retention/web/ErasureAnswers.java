package io.countersign.engine.retention.web;

import io.countersign.engine.compliance.EvaluationId;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.retention.Deadline;
import io.countersign.engine.retention.ErasureRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records of erasures as JSON. */
@Component
class ErasureAnswers {

    private final People people;

    ErasureAnswers(People people) {
        this.people = people;
    }

    record Somebody(String id, String displayName) {}

    record VersionAnswer(
            UUID submission,
            int version,
            String hash,
            SubmissionState state,
            Instant decidedAt,
            int years,
            @Nullable UUID evaluation,
            LocalDate dueOn) {

        static VersionAnswer of(Deadline deadline) {
            return new VersionAnswer(
                    deadline.submission().value(),
                    deadline.version(),
                    deadline.hash().hex(),
                    deadline.state(),
                    deadline.decidedAt(),
                    deadline.years(),
                    deadline.evaluation().map(EvaluationId::value).orElse(null),
                    deadline.dueOn());
        }
    }

    /**
     * @param by null for the nightly run
     * @param assets hashes
     */
    record ErasureAnswer(
            UUID item,
            Instant erasedAt,
            @Nullable Somebody by,
            String reason,
            String rule,
            LocalDate dueOn,
            List<String> assets,
            List<VersionAnswer> versions) {}

    ErasureAnswer of(ErasureRecord record) {
        return new ErasureAnswer(
                record.item().value(),
                record.at(),
                record.by().map(this::somebody).orElse(null),
                record.reason(),
                record.rule(),
                record.dueOn(),
                record.assets(),
                record.versions().stream().map(VersionAnswer::of).toList());
    }

    private Somebody somebody(PersonId id) {
        return new Somebody(id.value(), people.find(id).map(Person::displayName).orElse(id.value()));
    }
}
