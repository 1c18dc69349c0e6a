package io.countersign.engine.content.web;

import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.CampaignId;
import io.countersign.engine.content.ItemState;
import io.countersign.engine.content.jdbc.CalendarSearch;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.problem.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/calendar")
class CalendarController {

    /** Two months, or the weeks around one. */
    private static final int LONGEST = 62;

    private static final ValueRange YEARS = ValueRange.of(1970, 2999);

    private final CalendarDays calendar;
    private final CurrentPerson current;

    CalendarController(CalendarDays calendar, CurrentPerson current) {
        this.calendar = calendar;
        this.current = current;
    }

    @GetMapping
    CalendarAnswer get(
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam Optional<String> zone,
            @RequestParam(defaultValue = "20") @Min(1) @Max(200) int perDay,
            @RequestParam(defaultValue = "") Set<ItemState> state,
            @RequestParam Optional<String> market,
            @RequestParam Optional<UUID> account,
            @RequestParam Optional<UUID> campaign,
            @RequestParam Optional<String> author) {
        var filter = new CalendarSearch.Filter(
                state,
                market.map(Parameters::market),
                account.map(AccountId::new),
                campaign.map(CampaignId::new),
                author.map(this::person));
        var clocks = zone.map(Parameters::zone).orElseGet(() -> current.get().zone());
        return calendar.of(new CalendarSearch(days(from, to), clocks, filter, perDay));
    }

    private static List<LocalDate> days(LocalDate from, LocalDate to) {
        var days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days < 1 || days > LONGEST || !YEARS.isValidIntValue(from.getYear())) {
            throw ProblemException.invalid(
                    "to",
                    "OUT_OF_RANGE",
                    "The calendar shows 1 to %d days of the years %s: not %s to %s. Ask for other days."
                            .formatted(LONGEST, YEARS, from, to));
        }
        return from.datesUntil(to.plusDays(1)).toList();
    }

    private PersonId person(String author) {
        if (author.equals("me")) {
            return current.get().id();
        }
        if (!PersonId.isWellFormed(author)) {
            throw ProblemException.invalid("author", "MALFORMED", "The author is a person's id or 'me'.");
        }
        return new PersonId(author);
    }
}
