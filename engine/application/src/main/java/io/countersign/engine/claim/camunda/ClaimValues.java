package io.countersign.engine.claim.camunda;

import io.countersign.engine.claim.ClaimId;
import io.countersign.engine.claim.ClaimSettings;
import io.countersign.engine.claim.library.ClaimRights;
import io.countersign.engine.claim.library.Recertifications;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.workflow.ModelValues;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code ${claim[claimId].groups}} and its like. */
@Component
class ClaimValues implements ModelValues {

    private final Recertifications recertifications;
    private final ClaimRights rights;
    private final ClaimSettings settings;
    private final Clock clock;

    ClaimValues(Recertifications recertifications, ClaimRights rights, ClaimSettings settings, Clock clock) {
        this.recertifications = recertifications;
        this.rights = rights;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "claim";
    }

    @Override
    public Map<String, Object> of(String id) {
        var claim = recertifications
                .lapsed(new ClaimId(UUID.fromString(id)))
                .orElseThrow(() -> ProblemException.notFound("Lapsed claim", id));
        Instant now = clock.instant();
        return Map.of(
                "groups", rights.asked(claim).stream().map(GroupId::value).collect(Collectors.joining(",")),
                "due", Date.from(now.plus(settings.answerWithin())),
                "followUp", Date.from(now.plus(settings.answerWithin().dividedBy(2))));
    }
}
