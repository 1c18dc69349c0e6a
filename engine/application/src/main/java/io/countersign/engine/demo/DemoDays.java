package io.countersign.engine.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Random;

/** The demo's calendar: days are counted from the one on which it is loaded, and people work by day. */
record DemoDays(LocalDate today) {

    private static final int FIRST_HOUR = 8;
    private static final int LAST_HOUR = 18;

    /** @param when day from today and hour, for example {@code -12 09:20} */
    LocalDateTime at(String when) {
        int space = when.indexOf(' ');
        return today.plusDays(Integer.parseInt(when.substring(0, space)))
                .atTime(LocalTime.parse(when.substring(space + 1)));
    }

    Instant at(String when, ZoneId zone) {
        return at(when).atZone(zone).toInstant();
    }

    LocalDate day(int fromToday) {
        return today.plusDays(fromToday);
    }

    /** Some time in the morning of that day. */
    Instant morning(int fromToday, ZoneId zone, Random chance) {
        return day(fromToday).atTime(FIRST_HOUR, 0).atZone(zone).toInstant().plus(minutes(10, 170, chance));
    }

    /** When somebody gets round to it: within some hours, on a working day if the slot leaves time for that. */
    Instant later(Instant now, Instant slot, ZoneId zone, Random chance) {
        Instant wanted = working(now.plus(minutes(20, 260, chance)).atZone(zone), chance);
        Duration left = Duration.between(now, slot);
        Instant latest = now.plus(left.isNegative() ? minutes(5, 30, chance) : left.dividedBy(4));
        return wanted.isAfter(latest) ? latest : wanted;
    }

    private static Instant working(ZonedDateTime moment, Random chance) {
        ZonedDateTime at = moment;
        if (at.getHour() >= LAST_HOUR) {
            at = at.plusDays(1).truncatedTo(ChronoUnit.DAYS).withHour(FIRST_HOUR);
        } else if (at.getHour() < FIRST_HOUR) {
            at = at.withHour(FIRST_HOUR).withMinute(0);
        } else if (!isWeekend(at)) {
            return at.toInstant();
        }
        while (isWeekend(at)) {
            at = at.plusDays(1).withHour(FIRST_HOUR).withMinute(0);
        }
        return at.plus(minutes(5, 150, chance)).toInstant();
    }

    private static boolean isWeekend(ZonedDateTime at) {
        return at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Duration minutes(int least, int most, Random chance) {
        return Duration.ofSeconds(60L * least + chance.nextInt(60 * (most - least)));
    }
}
