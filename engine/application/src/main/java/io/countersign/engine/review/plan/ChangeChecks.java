package io.countersign.engine.review.plan;

import io.countersign.engine.content.Market;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.Variant;
import io.countersign.engine.content.Version;
import io.countersign.engine.review.ChangeCheck;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewId;
import io.countersign.engine.review.ReviewKind;
import io.countersign.engine.review.ReviewState;
import io.countersign.engine.review.jdbc.StoredReviews;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Sees to it that whoever approved an earlier version with changes is asked whether they were made: in the review that is
 * planned for the same role and market anyway, else in one of its own. Nobody is asked about markets that are gone.
 */
@Component
class ChangeChecks {

    private final StoredReviews reviews;

    ChangeChecks(StoredReviews reviews) {
        this.reviews = reviews;
    }

    /** @param planned by stage; what comes back is so too */
    List<Review> addTo(SubmissionId submission, List<Review> planned, Version version) {
        var all = new ArrayList<>(planned);
        if (version.number() > 1) {
            reviews.withChangesToCheck(version.item()).forEach(earlier -> add(submission, earlier, version, all));
        }
        return all;
    }

    private static void add(SubmissionId submission, Review earlier, Version version, List<Review> all) {
        var check = check(earlier);
        for (int place = 0; place < all.size(); place++) {
            if (isTheSame(all.get(place), earlier)) {
                all.set(place, all.get(place).checking(check, why(check)));
                return;
            }
        }
        var markets = stillThere(earlier, version);
        if (!markets.isEmpty()) {
            insert(added(submission, earlier, markets).checking(check, why(check)), all);
        }
    }

    static ChangeCheck check(Review earlier) {
        var given = earlier.decision().orElseThrow();
        return new ChangeCheck(given.id(), given.by(), given.version(), given.changes());
    }

    private static boolean isTheSame(Review planned, Review earlier) {
        return planned.check().isEmpty()
                && planned.role().equals(earlier.role())
                && planned.signOff() == earlier.signOff()
                && planned.markets().stream().anyMatch(earlier.markets()::contains);
    }

    private static List<String> stillThere(Review earlier, Version version) {
        var there = version.variants().stream()
                .map(Variant::market)
                .map(Market::code)
                .collect(Collectors.toSet());
        return earlier.markets().stream().filter(there::contains).toList();
    }

    private static Review added(SubmissionId submission, Review earlier, List<String> markets) {
        return new Review(
                ReviewId.random(),
                submission,
                1,
                ReviewKind.REVIEW,
                earlier.role(),
                markets,
                earlier.group(),
                List.of(),
                ReviewState.WAITING,
                Optional.empty(),
                Optional.empty(),
                earlier.atMost(),
                Optional.empty(),
                Optional.empty());
    }

    /** At the end of the first stage of reviews; where there is none, a stage of its own before all others. */
    private static void insert(Review review, List<Review> all) {
        int first = all.stream()
                .filter(each -> each.kind() == ReviewKind.REVIEW)
                .mapToInt(Review::stage)
                .min()
                .orElse(0);
        if (first == 0) {
            all.replaceAll(each -> each.inStage(each.stage() + 1));
        }
        int place = (int) all.stream().filter(each -> each.stage() <= first).count();
        all.add(place, review.inStage(Math.max(first, 1)));
    }

    static String why(ChangeCheck check) {
        return "version %d was approved provided that remarks are met: %s"
                .formatted(
                        check.version(),
                        check.changes().stream()
                                .map(change -> String.valueOf(change.number()))
                                .collect(Collectors.joining(", ")));
    }
}
