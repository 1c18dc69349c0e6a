package io.countersign.engine.problem;

import java.util.Optional;

/**
 * Tells what an exception of a library means to the caller. A bean of a module that knows the library; the first that
 * answers wins.
 */
public interface ProblemMapping {

    /** The problem, or nothing when the exception is not known here. */
    Optional<ProblemException> map(Throwable failure);
}
