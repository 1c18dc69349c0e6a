package io.countersign.engine.compliance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules set aside by two people, for a while. The acting person is {@code CurrentPerson}. */
public interface Overrides {

    /** Those that hold for any of the scopes at that moment. */
    List<RuleOverride> holding(Set<OverrideScope> scopes, Instant at);

    Optional<RuleOverride> find(OverrideId id);

    /** The newest first; empty scopes for all. */
    List<RuleOverride> all(Set<OverrideScope> scopes);

    /**
     * @throws io.countersign.engine.problem.ProblemException 400 reason or date, 404 no such rule, 409 when the rule can
     *     never be set aside or is asked for already
     */
    RuleOverride ask(NewOverride wanted);

    /** @throws io.countersign.engine.problem.ProblemException 403 by whoever asked or may not confirm, 404, 409 */
    RuleOverride confirm(OverrideId id, String answer);

    /** @throws io.countersign.engine.problem.ProblemException as {@link #confirm} */
    RuleOverride refuse(OverrideId id, String answer);

    /** @throws io.countersign.engine.problem.ProblemException 403, 404, 409 */
    RuleOverride revoke(OverrideId id, String reason);

    /** Takes away what people wrote about overrides of a scope whose content is erased; who set which rule aside stays. */
    void eraseReasons(OverrideScope scope);

    /** By rule, those most often set aside first. */
    List<OverrideRate> rates(Instant since);
}
