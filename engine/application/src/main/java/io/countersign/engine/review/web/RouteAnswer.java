package io.countersign.engine.review.web;

import io.countersign.engine.content.Slot;
import io.countersign.engine.identity.Person;
import io.countersign.engine.language.Spoken;
import io.countersign.engine.problem.FieldProblem;
import io.countersign.engine.review.ChangeCheck;
import io.countersign.engine.review.ReviewKind;
import io.countersign.engine.review.Risk;
import io.countersign.engine.review.plan.RoutePreview;
import io.countersign.engine.review.route.Correction;
import io.countersign.engine.review.route.CorrectionPath;
import io.countersign.engine.review.route.DueDates;
import io.countersign.engine.review.route.Requirement;
import io.countersign.engine.review.route.ReviewTimes;
import io.countersign.engine.review.route.Route;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

record RouteAnswer(
        Risk risk,
        @Spoken List<String> riskReasons,
        List<StageAnswer> stages,
        List<FieldProblem> problems,
        @Spoken List<String> warnings,
        Instant earliest,
        @Nullable CorrectionAnswer correction,
        JudgementAnswer compliance) {

    record StageAnswer(@Spoken String name, boolean signOff, boolean compliance, List<PlannedReview> reviews) {}

    record PlannedReview(
            String role,
            String market,
            String group,
            int quorum,
            @Spoken List<String> because,
            List<PersonRef> people,
            @Nullable CheckedBefore check,
            @Nullable Instant dueAt) {}

    /** @param first who is asked first; null when that person cannot sign any more */
    record CheckedBefore(int version, @Nullable PersonRef first, List<ChangeAnswer> changes) {

        static CheckedBefore of(ChangeCheck check, List<Person> people) {
            return new CheckedBefore(
                    check.version(),
                    people.stream()
                            .filter(person -> person.id().equals(check.by()))
                            .map(PersonRef::of)
                            .findFirst()
                            .orElse(null),
                    check.changes().stream().map(ChangeAnswer::of).toList());
        }
    }

    /**
     * @param version that is live
     * @param words that change since the last version that took the full path
     * @param figures whether a number changes
     * @param beyond what changes besides words
     */
    record CorrectionAnswer(
            int version, boolean shortPath, int words, boolean figures, List<Correction.Beyond> beyond) {

        static CorrectionAnswer of(CorrectionPath path) {
            var correction = path.correction();
            return new CorrectionAnswer(
                    correction.version(),
                    path.shortened(),
                    correction.count(),
                    correction.words().values().stream().anyMatch(Correction.WordChange::figures),
                    correction.beyond().stream().sorted().toList());
        }
    }

    static RouteAnswer of(RoutePreview.Preview preview, Optional<Slot> slot, Instant now, ReviewTimes times) {
        var route = preview.route();
        int last = route.stages().size() - 1;
        var stages = IntStream.rangeClosed(0, last)
                .mapToObj(number -> stage(route.stages().get(number), slot.map(time -> DueDates.of(
                                now, time.instant(), last - number, times)
                        .due())))
                .toList();
        return new RouteAnswer(
                route.risk(),
                route.riskReasons(),
                stages,
                route.problems(),
                warnings(slot, last + 1, now, times),
                earliest(last + 1, now, times),
                route.correction().map(CorrectionAnswer::of).orElse(null),
                JudgementAnswer.of(preview.judgement()));
    }

    private static StageAnswer stage(Route.Stage stage, Optional<Instant> due) {
        return new StageAnswer(
                stage.name(),
                stage.signOff(),
                stage.kind() == ReviewKind.COMPLIANCE,
                stage.requirements().stream()
                        .map(requirement -> planned(requirement, due))
                        .toList());
    }

    private static PlannedReview planned(Requirement requirement, Optional<Instant> due) {
        return new PlannedReview(
                requirement.role(),
                String.join(", ", requirement.markets()),
                requirement.group().value(),
                requirement.quorum(),
                requirement.because(),
                requirement.people().stream().map(PersonRef::of).toList(),
                requirement
                        .check()
                        .map(check -> CheckedBefore.of(check, requirement.people()))
                        .orElse(null),
                due.orElse(null));
    }

    /** The first slot that leaves every stage the time it usually takes. */
    private static Instant earliest(int stages, Instant now, ReviewTimes times) {
        return now.plus(times.stage().multipliedBy(stages)).plus(times.reserve());
    }

    private static List<String> warnings(Optional<Slot> slot, int stages, Instant now, ReviewTimes times) {
        return slot.filter(time -> time.instant().isBefore(earliest(stages, now, times)))
                .map(time -> List.of("Slot: %s, which is more than is left. Choose a later slot, or tell the reviewers."
                        .formatted(usual(stages, times.stage().toHours()))))
                .orElseGet(List::of);
    }

    private static String usual(int stages, long hours) {
        return stages == 1
                ? "one stage usually takes %d hours".formatted(hours)
                : "%d stages usually take %d hours each".formatted(stages, hours);
    }
}
