package io.countersign.engine.content.item;

import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.RemovalCheck;
import io.countersign.engine.content.RemovalCheck.Obstacle;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.jdbc.SubmissionTable;
import io.countersign.engine.problem.ProblemException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks everybody who may know why an item has to stay. */
@Component
class Removals {

    private final SubmissionTable submissions;
    private final ObjectProvider<RemovalCheck> checks;

    Removals(SubmissionTable submissions, ObjectProvider<RemovalCheck> checks) {
        this.submissions = submissions;
        this.checks = checks;
    }

    List<Obstacle> obstacles(ItemId item) {
        var all = submissions.of(item);
        var ids = all.stream().map(Submission::id).toList();
        var open = all.stream()
                .filter(Submission::isOpen)
                .map(submission -> new Obstacle(
                        "IN_REVIEW",
                        "Version %d is %s. Wait until it is decided, or withdraw it first."
                                .formatted(submission.version(), submission.state())));
        return Stream.concat(open, checks.orderedStream().flatMap(check -> check.check(item, ids).stream()))
                .toList();
    }

    /** @throws ProblemException 409 with everything that stands in the way */
    void refuse(ItemId item, String name) {
        var obstacles = obstacles(item);
        if (!obstacles.isEmpty()) {
            throw ProblemException.conflict(
                    obstacles.get(0).code(),
                    "The item '%s' stays: %s".formatted(name, String.join(" ", messages(obstacles))));
        }
    }

    private static List<String> messages(List<Obstacle> obstacles) {
        return obstacles.stream().map(Obstacle::message).toList();
    }
}
