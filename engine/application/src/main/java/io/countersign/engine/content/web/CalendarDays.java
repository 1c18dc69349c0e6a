package io.countersign.engine.content.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.countersign.engine.content.Item;
import io.countersign.engine.content.ItemState;
import io.countersign.engine.content.Signing;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.access.CurrentViewer;
import io.countersign.engine.content.jdbc.Calendar;
import io.countersign.engine.content.jdbc.CalendarSearch;
import io.countersign.engine.content.web.CalendarAnswer.Move;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Days of the calendar for the person who is logged in. */
@Component
class CalendarDays {

    /** Within it, missing signatures put the slot at risk even before an approver is late. */
    private static final Duration NEAR = Duration.ofHours(4);

    private final Calendar calendar;
    private final Signing signing;
    private final ItemAnswers answers;
    private final CurrentViewer viewer;
    private final Clock clock;

    CalendarDays(Calendar calendar, Signing signing, ItemAnswers answers, CurrentViewer viewer, Clock clock) {
        this.calendar = calendar;
        this.signing = signing;
        this.answers = answers;
        this.viewer = viewer;
        this.clock = clock;
    }

    CalendarAnswer of(CalendarSearch search) {
        var found = calendar.find(search, viewer.get());
        var entries = entries(found);
        var days = found.stream().collect(groupingBy(Calendar.Placed::day, TreeMap::new, toList()));
        return new CalendarAnswer(
                search.zone().getId(),
                days.entrySet().stream()
                        .map(day -> new CalendarAnswer.Day(
                                day.getKey(),
                                day.getValue().get(0).ofDay(),
                                day.getValue().stream()
                                        .map(placed -> entries.apply(placed))
                                        .toList()))
                        .toList());
    }

    private Function<Calendar.Placed, CalendarAnswer.Entry> entries(List<Calendar.Placed> found) {
        var summaries = answers
                .summaries(found.stream().map(Calendar.Placed::item).toList())
                .stream()
                .collect(toMap(ItemSummaryAnswer::id, Function.identity()));
        var progress = signing.of(found.stream()
                .map(Calendar.Placed::item)
                .filter(item -> item.state() == ItemState.IN_REVIEW)
                .flatMap(item -> item.submission().stream())
                .toList());
        return placed -> entry(placed, summaries, progress);
    }

    private CalendarAnswer.Entry entry(
            Calendar.Placed placed,
            Map<UUID, ItemSummaryAnswer> summaries,
            Map<SubmissionId, Signing.Progress> signatures) {
        var item = placed.item();
        var progress = item.submission().flatMap(submission -> Optional.ofNullable(signatures.get(submission)));
        return new CalendarAnswer.Entry(
                Optional.ofNullable(summaries.get(item.id().value())).orElseThrow(),
                placed.zone().getId(),
                item.submission().map(SubmissionId::value).orElse(null),
                item.draftChanged(),
                isAtRisk(item, progress),
                progress.map(Signing.Progress::signed).orElse(null),
                progress.map(Signing.Progress::needed).orElse(null),
                viewer.get().writes() ? move(placed) : Move.NOT_POSSIBLE);
    }

    private boolean isAtRisk(Item item, Optional<Signing.Progress> progress) {
        return item.state() == ItemState.IN_REVIEW
                && (progress.filter(Signing.Progress::late).isPresent()
                        || item.slot().filter(this::isNear).isPresent());
    }

    private boolean isNear(Instant slot) {
        return slot.isBefore(clock.instant().plus(NEAR));
    }

    private static Move move(Calendar.Placed placed) {
        if (placed.publishing()) {
            return Move.NOT_POSSIBLE;
        }
        return switch (placed.item().state()) {
            case DRAFT -> Move.SAVE_DRAFT;
            case MISSED -> Move.CHOOSE_SLOT;
            case IN_REVIEW, APPROVED, SCHEDULED -> Move.NEW_VERSION;
            case PUBLISHED, RETURNED, REJECTED, WITHDRAWN -> Move.NOT_POSSIBLE;
        };
    }
}
