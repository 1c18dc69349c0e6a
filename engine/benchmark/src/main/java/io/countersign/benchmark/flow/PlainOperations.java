package io.countersign.benchmark.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The names in the product's models, with the least behind them that lets a flow pass: one review, one variant. */
@Configuration(proxyBeanMethods = false)
class PlainOperations {

    private static final JavaDelegate NOTHING = execution -> {};

    @Bean
    JavaDelegate evaluateCompliance() {
        return NOTHING;
    }

    @Bean
    JavaDelegate planReviews() {
        return NOTHING;
    }

    @Bean
    JavaDelegate approveSubmission() {
        return NOTHING;
    }

    @Bean
    JavaDelegate evaluateForApproval() {
        return NOTHING;
    }

    @Bean
    JavaDelegate concludePublications() {
        return NOTHING;
    }

    @Bean
    JavaDelegate remindReviewers() {
        return NOTHING;
    }

    @Bean
    JavaDelegate markSlotMissed() {
        return NOTHING;
    }

    @Bean
    JavaDelegate resumePublication() {
        return NOTHING;
    }

    @Bean
    JavaDelegate openStage() {
        return execution -> open(execution, execution.hasVariable("outcome") ? List.of() : oneId());
    }

    @Bean
    JavaDelegate openComplianceStage() {
        return execution -> open(execution, List.of());
    }

    private static void open(DelegateExecution execution, List<String> reviews) {
        transientVariable(execution, "reviewIds", new ArrayList<>(reviews));
        transientVariable(execution, "reviewsLeft", !reviews.isEmpty());
    }

    @Bean
    JavaDelegate concludeStage() {
        return execution -> execution.setVariable("outcome", "NEXT_STAGE");
    }

    @Bean
    JavaDelegate openSignOff() {
        return execution -> transientVariable(execution, "signOff", false);
    }

    @Bean
    JavaDelegate preparePublications() {
        return execution -> transientVariable(execution, "publicationIds", oneId());
    }

    private static void transientVariable(DelegateExecution execution, String name, Object value) {
        execution.setVariable(name, Variables.untypedValue(value, true));
    }

    private static List<String> oneId() {
        return new ArrayList<>(List.of(UUID.randomUUID().toString()));
    }

    @Bean
    Named submission() {
        return new Named(id -> {
            var now = Instant.now();
            var values = new HashMap<String, Object>();
            values.put("permitted", true);
            values.put("cleared", true);
            values.put("refused", false);
            values.put("author", "mia");
            values.put("slot", Date.from(now));
            values.put("missedAt", Date.from(now.plus(Duration.ofMinutes(15))));
            return values;
        });
    }

    @Bean
    Named review() {
        var due = Date.from(Instant.now().plus(Duration.ofDays(1)));
        return new Named(id -> Map.of("group", "brand/eu", "due", due, "followUp", due));
    }

    /** As {@code ${review[reviewId].due}} reads it: whatever the id, there is one. */
    static final class Named extends AbstractMap<String, Map<String, Object>> {

        private final Function<Object, Map<String, Object>> values;

        Named(Function<Object, Map<String, Object>> values) {
            this.values = values;
        }

        @Override
        public Map<String, Object> get(Object id) {
            return values.apply(id);
        }

        @Override
        public Set<Entry<String, Map<String, Object>>> entrySet() {
            return Set.of();
        }
    }
}
