package io.countersign.engine.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * The application's clock where the demo is loaded, and only there: the machine's, set back while the company lives its
 * first weeks. It goes forward only and never ahead of the machine's, so leases and locks that were taken before it is
 * moved run out early at worst. Leases of the ledger and the outbox are kept by the database's clock, which is never
 * moved.
 */
@Component
@Primary
@ConditionalOnProperty("countersign.demo.enabled")
class DemoClock extends Clock {

    private final Clock machine = Clock.systemUTC();
    private volatile Duration offset = Duration.ZERO;

    /** Once, before anything happens. */
    void setBackTo(Instant beginning) {
        offset = Duration.between(machine.instant(), beginning);
        if (!offset.isNegative()) {
            throw new IllegalArgumentException("The demo begins at %s, which is not past.".formatted(beginning));
        }
    }

    /** Nothing changes when it is that late already; at most to the machine's time. */
    void moveTo(Instant moment) {
        Duration wanted = Duration.between(machine.instant(), moment);
        if (wanted.compareTo(offset) > 0) {
            offset = wanted.isNegative() ? wanted : Duration.ZERO;
        }
    }

    void moveToNow() {
        offset = Duration.ZERO;
    }

    /** How far it is from the machine's clock; never positive. */
    Duration offset() {
        return offset;
    }

    Instant machineTime() {
        return machine.instant();
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        DemoClock here = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return here.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return here.withZone(other);
            }
        };
    }
}
