package io.countersign.engine.review.camunda;

import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.jdbc.StoredReviews;
import io.countersign.engine.review.plan.FourEyes;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What four eyes refuse in the engine. Looked up late: the engine is built before the tables it asks. */
@Component
class ReviewRefusals {

    private final ObjectProvider<FourEyes> fourEyes;
    private final ObjectProvider<StoredReviews> reviews;
    private final ObjectProvider<People> people;

    ReviewRefusals(
            ObjectProvider<FourEyes> fourEyes, ObjectProvider<StoredReviews> reviews, ObjectProvider<People> people) {
        this.fourEyes = fourEyes;
        this.reviews = reviews;
        this.people = people;
    }

    /** Claim, complete, submit a form, raise an error. */
    void work(@Nullable TaskEntity task, String person) {
        touch(task, person);
        var review = ReviewTask.review(task, reviews.getObject());
        if (review != null) {
            WorkOnReview.check(review);
        }
    }

    /** Anything done to a review by somebody whom four eyes bar from it. */
    void touch(@Nullable TaskEntity task, String person) {
        var review = ReviewTask.review(task, reviews.getObject());
        if (review != null) {
            refuseBarred(review, person);
        }
    }

    /** Giving a review to somebody, whoever does it. */
    void assign(TaskEntity task, String person) {
        var review = ReviewTask.review(task, reviews.getObject());
        if (review == null) {
            return;
        }
        refuseBarred(review, person);
        var isAsked = people.getObject()
                .find(new PersonId(person))
                .filter(found -> found.active() && found.isMemberOf(review.group()))
                .isPresent();
        if (!isAsked) {
            throw new AuthorizationException("Review: %s is not a member of %s, which was asked. Choose a member."
                    .formatted(person, review.group()));
        }
    }

    /** Asking another group than the plan says. */
    void ask(TaskEntity task, String group) {
        var review = ReviewTask.review(task, reviews.getObject());
        if (review != null && !review.group().value().equals(group)) {
            throw new AuthorizationException("Review: the plan asks %s, not %s. Submit a new version to plan anew."
                    .formatted(review.group(), group));
        }
    }

    /** The process steers by its variables; nobody sets them by hand. */
    void variables(@Nullable TaskEntity task) {
        if (task != null && ReviewTask.isOfContentReview(task)) {
            throw variablesAreFixed();
        }
    }

    void variables(@Nullable ExecutionEntity execution) {
        if (isOfContentReview(execution)) {
            throw variablesAreFixed();
        }
    }

    /** Moving a process along past its reviews. */
    void move(@Nullable ExecutionEntity execution, String person) {
        if (execution == null || !isOfContentReview(execution)) {
            return;
        }
        var key = execution.getProcessInstance().getBusinessKey();
        if (key != null) {
            fourEyes.getObject()
                    .whyBarred(SubmissionId.parse(key), new PersonId(person))
                    .ifPresent(ReviewRefusals::refuse);
        }
    }

    private void refuseBarred(Review review, String person) {
        fourEyes.getObject().whyBarred(review, new PersonId(person)).ifPresent(ReviewRefusals::refuse);
    }

    private static void refuse(String why) {
        throw new AuthorizationException(why);
    }

    private static AuthorizationException variablesAreFixed() {
        return new AuthorizationException(
                "Variables of a content review are written by the product only. Use its forms.");
    }

    private static boolean isOfContentReview(@Nullable ExecutionEntity execution) {
        return execution != null
                && ReviewTask.isReview(execution.getProcessDefinition().getKey());
    }
}
