package io.countersign.engine.review.route;

import io.countersign.engine.problem.FieldProblem;
import io.countersign.engine.review.ReviewKind;
import io.countersign.engine.review.Risk;
import java.util.List;
import java.util.Optional;

/**
 * Who must sign a draft or version, and why.
 *
 * @param stages in sequence; what one stage requires is asked for at the same time
 * @param correction how it is signed as a correction of what is live; empty where nothing of it is
 * @param problems why it cannot be submitted like this
 */
public record Route(
        Risk risk,
        List<String> riskReasons,
        List<Stage> stages,
        Optional<CorrectionPath> correction,
        List<FieldProblem> problems) {

    public Route {
        riskReasons = List.copyOf(riskReasons);
        stages = List.copyOf(stages);
        problems = List.copyOf(problems);
    }

    public record Stage(String name, ReviewKind kind, List<Requirement> requirements) {
        public Stage {
            requirements = List.copyOf(requirements);
        }

        public boolean signOff() {
            return kind == ReviewKind.SIGN_OFF;
        }
    }
}
