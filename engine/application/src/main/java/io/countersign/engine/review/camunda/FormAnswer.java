package io.countersign.engine.review.camunda;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came with a form; may be anything, because any client can send it. */
record FormAnswer(Map<String, @Nullable Object> values) {

    /** Empty when nothing, or something that is no text, came under the key. */
    String text(String key) {
        return values.get(key) instanceof String text ? text : "";
    }
}
