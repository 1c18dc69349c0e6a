package io.countersign.engine.problem;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what a failure means to the caller, however deep its cause lies. */
@Component
class KnownFailures {

    private final List<ProblemMapping> mappings;

    KnownFailures(List<ProblemMapping> mappings) {
        this.mappings = List.copyOf(mappings);
    }

    /** Nothing when nobody foresaw it. */
    Optional<ProblemException> in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return Optional.of(problem);
            }
            for (ProblemMapping mapping : mappings) {
                var problem = mapping.map(cause);
                if (problem.isPresent()) {
                    return problem;
                }
            }
        }
        return Optional.empty();
    }
}
