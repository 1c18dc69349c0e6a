package io.countersign.engine.compliance.rule.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts for which its author says whether a row fires.
 *
 * @param title for people
 * @param facts by name, as JSON values; what is not given has its default, null is not known
 */
public record RowExample(
        String ruleId,
        String title,
        boolean fires,
        @JsonInclude(content = JsonInclude.Include.ALWAYS) Map<String, @Nullable Object> facts) {

    public RowExample {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
}
