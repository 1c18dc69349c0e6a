package io.countersign.engine.content;

import java.util.Collection;
import java.util.Map;

/** How far signing has come. Asked by lists, answered by whoever keeps the reviews. */
public interface Signing {

    /** Submissions of which nothing is known yet are left out. */
    Map<SubmissionId, Progress> of(Collection<SubmissionId> submissions);

    /**
     * @param needed how many signatures in all, those given among them
     * @param late whether a signature that is asked for now has had its reminder, or is overdue
     */
    record Progress(int signed, int needed, boolean late) {

        public boolean isComplete() {
            return signed >= needed;
        }
    }
}
