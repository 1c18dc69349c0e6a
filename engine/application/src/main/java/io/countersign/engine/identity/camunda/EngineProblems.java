package io.countersign.engine.identity.camunda;

import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.problem.ProblemMapping;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.stereotype.Component;

/** The engine's refusals as problems; its own words name tables and permissions and stay inside. */
@Component
class EngineProblems implements ProblemMapping {

    @Override
    public Optional<ProblemException> map(Throwable failure) {
        if (failure instanceof AuthorizationException) {
            return Optional.of(ProblemException.forbidden("NOT_ALLOWED", "You may not do this. Ask somebody who may."));
        }
        if (failure instanceof OptimisticLockingException) {
            return Optional.of(ProblemException.changedMeanwhile());
        }
        return Optional.empty();
    }
}
