package io.countersign.engine.idempotency;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Remembers answers by the header {@code Idempotency-Key}, per person and operation, for a week.
 *
 * <p>The memory is written in the same transaction as the work, so there is an answer exactly if there was the effect. A
 * repetition that comes while the first request still works waits for it. A refusal is not remembered: the work was rolled
 * back, and a repetition does it anew.
 */
public interface RepeatedRequests {

    /**
     * Does the work, or gives the answer of the first time.
     *
     * @param operation what is asked for, with what it is asked for, e.g. {@code decide/<review id>}
     * @param key empty to do the work without remembering it
     * @param request what was sent; compared as JSON
     * @param answer remembered as JSON, so a type that Jackson reads back
     * @throws io.countersign.engine.problem.ProblemException 409 when the key was used for another request, 400 when it is
     *     not 8 to 255 visible ASCII characters
     */
    <T> T answerOnce(String operation, Optional<String> key, Object request, Class<T> answer, Supplier<T> work);
}
