package io.countersign.plugin.testkit;

import io.countersign.plugin.spi.http.HttpAnswer;
import java.util.LinkedHashMap;
import java.util.Map;

/** An answer and what happens to it on the way. */
record TroubledAnswer(HttpAnswer answer, boolean isReset, boolean isSilent) {

    static TroubledAnswer of(HttpAnswer answer) {
        return new TroubledAnswer(answer, false, false);
    }

    /** @param carriedOut the right answer, made for its effect and then thrown away */
    static TroubledAnswer after(HttpAnswer carriedOut, HttpAnswer told) {
        if (!carriedOut.ok()) {
            throw new IllegalStateException("The network should have published, but answered " + carriedOut + ".");
        }
        return of(told);
    }

    TroubledAnswer header(String name, String value) {
        Map<String, String> headers = new LinkedHashMap<>(answer.headers());
        headers.put(name, value);
        return new TroubledAnswer(new HttpAnswer(answer.status(), headers, answer.body()), isReset, isSilent);
    }

    TroubledAnswer reset() {
        return new TroubledAnswer(answer, true, false);
    }

    TroubledAnswer silent() {
        return new TroubledAnswer(answer, false, true);
    }
}
