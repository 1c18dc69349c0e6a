package io.countersign.engine.compliance.rule.check;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks the table as it would be if it were released. */
public interface Trial {

    /**
     * The rules that fire, whether they block or warn.
     *
     * @param facts by name, as JSON values
     * @throws io.countersign.engine.problem.ProblemException 400 when the facts are not right
     */
    Set<String> firing(Map<String, @Nullable Object> facts);
}
