package io.countersign.engine.review.erasure;

import io.countersign.engine.compliance.OverrideScope;
import io.countersign.engine.compliance.Overrides;
import io.countersign.engine.content.ItemErased;
import io.countersign.engine.review.jdbc.ErasedReviews;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class ErasedSubmissions {

    private final ErasedReviews reviews;
    private final Overrides overrides;

    ErasedSubmissions(ErasedReviews reviews, Overrides overrides) {
        this.reviews = reviews;
        this.overrides = overrides;
    }

    @EventListener
    void on(ItemErased event) {
        reviews.empty(event);
        overrides.eraseReasons(
                new OverrideScope(OverrideScope.Kind.ITEM, event.item().toString()));
    }
}
