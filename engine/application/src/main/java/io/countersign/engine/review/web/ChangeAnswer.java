package io.countersign.engine.review.web;

import io.countersign.engine.review.RequestedChange;
import java.util.UUID;

/** A remark on which an approval hangs. */
record ChangeAnswer(UUID thread, int number) {

    static ChangeAnswer of(RequestedChange change) {
        return new ChangeAnswer(change.thread().value(), change.number());
    }
}
