package io.countersign.engine.identity;

/**
 * Risky decisions ask for a second factor that was shown a moment ago, whatever the session is. With local accounts there is
 * no second factor, and nothing is asked for.
 */
public interface StepUp {

    /** The code of the refusal; the workspace knows it and leads to the login. */
    String CODE = "STEP_UP_REQUIRED";

    /**
     * Returns when the person of this thread has shown a second factor within the last minutes, or when the system itself
     * acts.
     *
     * @throws io.countersign.engine.problem.ProblemException 403 with {@link #CODE} otherwise
     */
    void demand();
}
