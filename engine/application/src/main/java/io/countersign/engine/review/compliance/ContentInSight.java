package io.countersign.engine.review.compliance;

import io.countersign.engine.compliance.OverrideScope;
import io.countersign.engine.compliance.VisibleContent;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Items;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.identity.CurrentPerson;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the rules, which know no content, whose of it they may speak to the person who is acting. */
@Component
class ContentInSight implements VisibleContent {

    private final Items items;
    private final Submissions submissions;
    private final CurrentPerson current;

    ContentInSight(Items items, Submissions submissions, CurrentPerson current) {
        this.items = items;
        this.submissions = submissions;
        this.current = current;
    }

    @Override
    public boolean hasSubmission(String submissionId) {
        return submissions.maySee(current.get(), new SubmissionId(UUID.fromString(submissionId)));
    }

    /** A campaign is of no region. */
    @Override
    public boolean has(OverrideScope scope) {
        return switch (scope.kind()) {
            case ITEM -> items.maySee(current.get(), new ItemId(UUID.fromString(scope.id())));
            case CAMPAIGN -> true;
        };
    }
}
