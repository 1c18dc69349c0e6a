package io.countersign.engine.review.route;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Counts back from the slot: the last stage is due a reserve before it, each earlier stage one share before the next. A
 * share is the time that a stage usually gets, or an equal part of what is left when there is less.
 *
 * @param due of the stage
 * @param remind when a quarter of the stage's time is left
 */
public record DueDates(Instant due, Instant remind) {

    private static final int RESERVE_PART = 10;
    private static final int REMINDER_PART = 4;

    /** @param stagesAfter how many stages follow the one that begins now */
    public static DueDates of(Instant now, Instant slot, int stagesAfter, ReviewTimes times) {
        var left = positive(Duration.between(now, slot));
        var reserve = shorter(times.reserve(), left.dividedBy(RESERVE_PART));
        var share = shorter(times.stage(), left.minus(reserve).dividedBy(stagesAfter + 1L));
        var due = now.plus(left).minus(reserve).minus(share.multipliedBy(stagesAfter));
        var own = shorter(share, Duration.between(now, due));
        return new DueDates(due, due.minus(own.dividedBy(REMINDER_PART)));
    }

    /** The same, sooner where there is a limit. */
    public DueDates within(Instant now, Optional<Duration> limit) {
        return limit.map(now::plus)
                .filter(due::isAfter)
                .map(sooner -> new DueDates(
                        sooner, sooner.minus(Duration.between(now, sooner).dividedBy(REMINDER_PART))))
                .orElse(this);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration positive(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
