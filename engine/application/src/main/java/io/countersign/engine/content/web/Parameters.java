package io.countersign.engine.content.web;

import io.countersign.engine.content.Market;
import io.countersign.engine.problem.ProblemException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ValueRange;
import java.util.Optional;

/** Parameters of addresses, read. */
final class Parameters {

    private static final ValueRange YEARS = ValueRange.of(1970, 2999);

    private Parameters() {}

    static Market market(String code) {
        if (!Market.isMarket(code)) {
            throw ProblemException.invalid("market", "MALFORMED", "A market is a country's two capitals, e.g. DE.");
        }
        return new Market(code);
    }

    static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw ProblemException.invalid(
                    "zone", "UNKNOWN_ZONE", "The time zone is not known. Use an IANA name, e.g. Europe/Berlin.");
        }
    }

    static ItemQuery.Days days(Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> zone) {
        from.ifPresent(day -> check("from", day));
        to.ifPresent(day -> check("to", day));
        return new ItemQuery.Days(from, to, zone.map(Parameters::zone));
    }

    private static void check(String name, LocalDate day) {
        if (!YEARS.isValidIntValue(day.getYear())) {
            throw ProblemException.invalid(
                    name, "OUT_OF_RANGE", "A slot is in the years %s. Ask for other days.".formatted(YEARS));
        }
    }
}
