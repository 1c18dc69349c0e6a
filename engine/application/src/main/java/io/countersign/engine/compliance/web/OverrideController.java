package io.countersign.engine.compliance.web;

import io.countersign.engine.compliance.NewOverride;
import io.countersign.engine.compliance.OverrideId;
import io.countersign.engine.compliance.OverrideRate;
import io.countersign.engine.compliance.OverrideScope;
import io.countersign.engine.compliance.OverrideState;
import io.countersign.engine.compliance.Overrides;
import io.countersign.engine.compliance.RuleOverride;
import io.countersign.engine.compliance.VisibleContent;
import io.countersign.engine.identity.FreshLogin;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rules set aside: asked for by one person, confirmed by a second. */
@RestController
@RequestMapping("/api/overrides")
class OverrideController {

    private static final Duration RATES = Duration.ofDays(90);

    private final Overrides overrides;
    private final VisibleContent content;
    private final People people;
    private final Clock clock;

    OverrideController(Overrides overrides, VisibleContent content, People people, Clock clock) {
        this.overrides = overrides;
        this.content = content;
        this.people = people;
        this.clock = clock;
    }

    record AskForm(
            @NotNull String rule,
            @NotNull OverrideScope.Kind scope,
            @NotNull UUID scopeId,
            @NotNull String reason,
            @NotNull Instant until) {}

    record AnswerForm(@Nullable String comment) {

        String text() {
            return comment == null ? "" : comment;
        }
    }

    record PersonAnswer(String id, String displayName) {}

    record OverrideAnswer(
            UUID id,
            String rule,
            OverrideScope.Kind scope,
            String scopeId,
            int severity,
            String reason,
            OverrideState state,
            boolean inForce,
            PersonAnswer askedBy,
            Instant askedAt,
            Instant until,
            @Nullable PersonAnswer decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String answer,
            @Nullable PersonAnswer revokedBy,
            @Nullable Instant revokedAt) {}

    record OverrideList(List<OverrideAnswer> items, List<OverrideRate> rates) {}

    @GetMapping
    OverrideList list(
            @RequestParam(required = false) OverrideScope.@Nullable Kind scope,
            @RequestParam(required = false) @Nullable UUID scopeId) {
        Set<OverrideScope> scopes =
                scope == null || scopeId == null ? Set.of() : Set.of(new OverrideScope(scope, scopeId.toString()));
        return new OverrideList(
                overrides.all(scopes).stream()
                        .filter(override -> content.has(override.scope()))
                        .map(this::answer)
                        .toList(),
                overrides.rates(clock.instant().minus(RATES)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    OverrideAnswer ask(@Valid @RequestBody AskForm form) {
        var scope = new OverrideScope(form.scope(), form.scopeId().toString());
        if (!content.has(scope)) {
            throw ProblemException.notFound("Item", scope.id());
        }
        return answer(overrides.ask(new NewOverride(form.rule(), scope, form.reason(), form.until())));
    }

    @FreshLogin
    @PostMapping("/{overrideId}/confirm")
    OverrideAnswer confirm(@PathVariable UUID overrideId, @Valid @RequestBody AnswerForm form) {
        return answer(overrides.confirm(visible(overrideId), form.text()));
    }

    @PostMapping("/{overrideId}/refuse")
    OverrideAnswer refuse(@PathVariable UUID overrideId, @Valid @RequestBody AnswerForm form) {
        return answer(overrides.refuse(visible(overrideId), form.text()));
    }

    @PostMapping("/{overrideId}/revoke")
    OverrideAnswer revoke(@PathVariable UUID overrideId, @Valid @RequestBody AnswerForm form) {
        return answer(overrides.revoke(visible(overrideId), form.text()));
    }

    /** Of content that the person may see. */
    private OverrideId visible(UUID overrideId) {
        var id = new OverrideId(overrideId);
        return overrides
                .find(id)
                .filter(override -> content.has(override.scope()))
                .map(RuleOverride::id)
                .orElseThrow(() -> ProblemException.notFound("Override", id));
    }

    private OverrideAnswer answer(RuleOverride override) {
        return new OverrideAnswer(
                override.id().value(),
                override.rule(),
                override.scope().kind(),
                override.scope().id(),
                override.severity(),
                override.reason(),
                override.state(),
                override.holds(clock.instant()),
                person(override.askedBy()),
                override.askedAt(),
                override.until(),
                override.decidedBy().map(this::person).orElse(null),
                override.decidedAt().orElse(null),
                override.answer().isEmpty() ? null : override.answer(),
                override.revokedBy().map(this::person).orElse(null),
                override.revokedAt().orElse(null));
    }

    private PersonAnswer person(PersonId id) {
        return new PersonAnswer(
                id.value(), people.find(id).map(person -> person.displayName()).orElse(id.value()));
    }
}
