package io.countersign.engine.claim.library;

import io.countersign.engine.claim.Claim;
import io.countersign.engine.claim.ClaimId;
import io.countersign.engine.claim.ClaimSettings;
import io.countersign.engine.claim.ClaimState;
import io.countersign.engine.claim.Recertification;
import io.countersign.engine.claim.use.LiveUses;
import io.countersign.engine.identity.Person;
import io.countersign.engine.problem.ProblemException;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether an answer to a lapsed claim can be carried out. */
@Component
class AnswerCheck {

    private static final int LONGEST_REASON = 2000;

    private final LiveUses uses;
    private final ClaimRights rights;
    private final ClaimSettings settings;
    private final Clock clock;

    AnswerCheck(LiveUses uses, ClaimRights rights, ClaimSettings settings, Clock clock) {
        this.uses = uses;
        this.rights = rights;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param versions all of the claim */
    void check(Claim claim, List<Claim> versions, Recertification answer, Person by) {
        if (claim.proposedBy().equals(by.id())) {
            rights.mustAccept(by, claim);
        }
        if (answer.reason().length() > LONGEST_REASON) {
            throw ProblemException.invalid("reason", "SIZE", "Reason: it is longer than 2,000 characters. Shorten it.");
        }
        switch (answer.choice()) {
            case RENEW -> renewable(versions, answer);
            case CONTENT_CORRECTED -> nothingLive(claim);
            case WITHDRAW -> {
                if (answer.reason().isBlank()) {
                    throw ProblemException.invalid(
                            "reason", "MISSING", "Reason: it is missing. Say why the claim may not be made any more.");
                }
            }
        }
    }

    private void renewable(List<Claim> versions, Recertification answer) {
        if (answer.until().filter(day -> !day.isBefore(settings.today(clock))).isEmpty()) {
            throw ProblemException.invalid(
                    "until", "PASSED", "Valid until: it is missing, or the day has passed. Choose a later day.");
        }
        versions.stream()
                .filter(claim -> claim.state() == ClaimState.PROPOSED)
                .findFirst()
                .ifPresent(proposed -> {
                    throw ProblemException.conflict(
                            "PROPOSED_ALREADY",
                            "Claim %s: version %d waits to be accepted. Accept or withdraw it instead."
                                    .formatted(proposed.id(), proposed.version()));
                });
    }

    private void nothingLive(Claim claim) {
        int live = uses.count(claim.id());
        if (live > 0) {
            throw ProblemException.conflict(
                    "STILL_LIVE",
                    "Claim %s: %d live posts still say it. Take them down, or renew or withdraw the claim."
                            .formatted(claim.id(), live));
        }
    }

    static ProblemException settled(ClaimId id) {
        return ProblemException.conflict(
                "NOT_LAPSED", "Claim %s: it is not lapsed any more. Nothing is left to do.".formatted(id));
    }
}
