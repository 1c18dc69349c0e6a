package io.countersign.engine.review.camunda;

import io.countersign.engine.inbox.Barring;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewDecided;
import io.countersign.engine.review.ReviewState;
import io.countersign.engine.review.Reviews;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever has signed is not asked for the signatures that somebody else must give. */
@Component
class SignedAlready {

    private final Reviews reviews;
    private final Barring barring;

    SignedAlready(Reviews reviews, Barring barring) {
        this.reviews = reviews;
        this.barring = barring;
    }

    @EventListener
    void on(ReviewDecided event) {
        var signed = event.review();
        reviews.of(event.submission().id()).stream()
                .filter(other -> isForSomebodyElse(other, signed))
                .forEach(other ->
                        barring.bar(other.id().value(), event.decision().by()));
    }

    private static boolean isForSomebodyElse(Review other, Review signed) {
        return other.state() == ReviewState.OPEN
                && !other.id().equals(signed.id())
                && signed.needsSomebodyElseThan(other);
    }
}
