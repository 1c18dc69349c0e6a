package io.countersign.engine.review.camunda;

import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.review.nightly.Concerned;
import io.countersign.engine.workflow.ModelValues;
import io.countersign.process.LiveContent.Values;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the model reads as {@code ${liveContent[submissionId].…}}. */
@Component
class LiveContentValues implements ModelValues {

    private final Concerned concerned;
    private final Clock clock;

    LiveContentValues(Concerned concerned, Clock clock) {
        this.concerned = concerned;
        this.clock = clock;
    }

    @Override
    public String name() {
        return Values.LIVE_CONTENT;
    }

    @Override
    public Map<String, Object> of(String id) {
        Instant now = clock.instant();
        return Map.of(
                Values.GROUPS, String.join(",", concerned.groups(SubmissionId.parse(id))),
                Values.DUE, Date.from(now.plus(concerned.answerWithin())),
                Values.FOLLOW_UP, Date.from(now.plus(concerned.answerWithin().dividedBy(2))));
    }
}
