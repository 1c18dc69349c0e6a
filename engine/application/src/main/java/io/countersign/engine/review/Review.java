package io.countersign.engine.review;

import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.identity.GroupId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One required signature.
 *
 * @param stage 1 for the first
 * @param role what it looks at, e.g. {@code LEGAL}
 * @param markets whose variants it looks at, e.g. {@code DE}; a sign-off looks at all
 * @param group who was asked
 * @param because reasons of the routing table
 * @param dueAt empty until its stage begins
 * @param remindAt empty until its stage begins
 * @param check what of an earlier version it is to look after; empty for an ordinary review
 * @param atMost how long the rules give it; empty for the time that its stage gets
 */
public record Review(
        ReviewId id,
        SubmissionId submission,
        int stage,
        ReviewKind kind,
        String role,
        List<String> markets,
        GroupId group,
        List<String> because,
        ReviewState state,
        Optional<Instant> dueAt,
        Optional<Instant> remindAt,
        Optional<Duration> atMost,
        Optional<ChangeCheck> check,
        Optional<Decision> decision) {

    public Review {
        markets = List.copyOf(markets);
        because = List.copyOf(because);
    }

    /** The same review, which also looks after what was asked for of an earlier version. */
    public Review checking(ChangeCheck changes, String reason) {
        var reasons = new ArrayList<>(because);
        reasons.add(reason);
        return new Review(
                id,
                submission,
                stage,
                kind,
                role,
                markets,
                group,
                reasons,
                state,
                dueAt,
                remindAt,
                atMost,
                Optional.of(changes),
                decision);
    }

    /** The same review, in another place of the plan. */
    public Review inStage(int place) {
        return new Review(
                id,
                submission,
                place,
                kind,
                role,
                markets,
                group,
                because,
                state,
                dueAt,
                remindAt,
                atMost,
                check,
                decision);
    }

    /** Whether it belongs to the joint sign-off. */
    public boolean signOff() {
        return kind == ReviewKind.SIGN_OFF;
    }

    /** Whether it was given, and still counts. */
    public boolean isApproved() {
        return decision.filter(given -> given.kind() == DecisionKind.APPROVE && !given.isVoid())
                .isPresent();
    }

    /** The markets in one line. */
    public String market() {
        return String.join(", ", markets);
    }

    /** Whether one person may not give both: two roles of one market, or anything beside a sign-off. */
    public boolean needsSomebodyElseThan(Review other) {
        return signOff() || other.signOff() || markets.stream().anyMatch(other.markets::contains);
    }
}
