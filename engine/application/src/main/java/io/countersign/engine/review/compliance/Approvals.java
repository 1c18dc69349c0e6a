package io.countersign.engine.review.compliance;

import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.review.Decision;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.jdbc.StoredReviews;
import io.countersign.engine.review.route.ReviewRole;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Compares whom the rules want with who has approved. A review of the route counts for its role and market, too. */
@Component
class Approvals {

    private final StoredReviews reviews;

    Approvals(StoredReviews reviews) {
        this.reviews = reviews;
    }

    /** In words; empty when everybody has approved. */
    String missing(SubmissionId submission, List<Need> needs) {
        var all = reviews.of(submission);
        return needs.stream()
                .filter(need -> given(all, need) < need.quorum())
                .map(Approvals::words)
                .collect(Collectors.joining("\n"));
    }

    /** By how many different people. */
    private static long given(List<Review> all, Need need) {
        return all.stream()
                .filter(review ->
                        review.role().equals(need.role()) && review.markets().contains(need.market()))
                .filter(Review::isApproved)
                .flatMap(review -> review.decision().stream())
                .map(Decision::by)
                .distinct()
                .count();
    }

    private static String words(Need need) {
        return "%s: a rule that began since it was submitted wants %s to approve: %s. Submit it again, and they are asked."
                .formatted(need.market(), new ReviewRole(need.role()).title(), String.join("; ", need.because()));
    }
}
