package io.countersign.engine.review.camunda;

import io.countersign.engine.review.ReviewKind;
import io.countersign.engine.review.plan.Eligibility;
import io.countersign.engine.review.plan.Stages;
import io.countersign.process.ComplianceSignOff;
import io.countersign.process.ContentReview.Operation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The three operations that open stages, one for each kind of signature. */
@Configuration(proxyBeanMethods = false)
class StageDelegates {

    @Bean(Operation.OPEN_STAGE)
    OpenStage openStage(Stages stages, Eligibility eligibility) {
        return new OpenStage(stages, eligibility, ReviewKind.REVIEW);
    }

    @Bean(ComplianceSignOff.Operation.OPEN_COMPLIANCE_STAGE)
    OpenStage openComplianceStage(Stages stages, Eligibility eligibility) {
        return new OpenStage(stages, eligibility, ReviewKind.COMPLIANCE);
    }

    @Bean(Operation.OPEN_SIGN_OFF)
    OpenStage openSignOff(Stages stages, Eligibility eligibility) {
        return new OpenStage(stages, eligibility, ReviewKind.SIGN_OFF);
    }
}
