package io.countersign.engine.compliance.rule.web;

import io.countersign.engine.compliance.rule.draft.DraftId;
import io.countersign.engine.compliance.rule.simulation.ChangeKind;
import io.countersign.engine.compliance.rule.simulation.Selection;
import io.countersign.engine.compliance.rule.simulation.Selections;
import io.countersign.engine.compliance.rule.simulation.SimulationSettings;
import io.countersign.engine.compliance.rule.simulation.Simulations;
import io.countersign.engine.compliance.rule.web.SimulationJson.ChangeJson;
import io.countersign.engine.compliance.rule.web.SimulationJson.ChangePage;
import io.countersign.engine.idempotency.RepeatedRequests;
import io.countersign.engine.identity.People;
import io.countersign.engine.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Simulations over HTTP. */
@RestController
@RequestMapping("/api/compliance")
class SimulationController {

    private final Simulations simulations;
    private final Selections selections;
    private final SimulationSettings settings;
    private final RepeatedRequests requests;
    private final People people;
    private final Clock clock;

    SimulationController(
            Simulations simulations,
            Selections selections,
            SimulationSettings settings,
            RepeatedRequests requests,
            People people,
            Clock clock) {
        this.simulations = simulations;
        this.selections = selections;
        this.settings = settings;
        this.requests = requests;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param days how far back; left out for the usual period
     * @param markets of which content reaches at least one; left out for all
     * @param submissions ids; left out for all of the period
     * @param campaign of which all of the period is tried; left out for all campaigns
     */
    record Wish(
            @Nullable @Min(1) @Max(3650) Integer days,
            @Nullable @Size(max = 250) Set<@Pattern(regexp = "[A-Z]{2}") String> markets,
            @Nullable @Size(max = 1000) List<@Size(min = 1, max = 100) String> submissions,
            @Nullable UUID campaign) {}

    @PostMapping("/drafts/{draftId}/simulations")
    @ResponseStatus(HttpStatus.ACCEPTED)
    SimulationJson start(
            @PathVariable UUID draftId,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String once,
            @Valid @RequestBody Wish wish) {
        return requests.answerOnce(
                "simulation/" + draftId,
                Optional.ofNullable(once),
                wish,
                SimulationJson.class,
                () -> SimulationJson.of(simulations.start(new DraftId(draftId), selection(wish)), List.of(), people));
    }

    private Selection selection(Wish wish) {
        var days = wish.days();
        var markets = wish.markets();
        var submissions = wish.submissions();
        var campaign = wish.campaign();
        var since = clock.instant().minus(days == null ? settings.period() : Duration.ofDays(days));
        if (campaign != null && submissions != null) {
            throw ProblemException.invalid(
                    "campaign",
                    "TWO_CHOICES",
                    "Campaign: submissions are chosen as well. Leave out the one or the other.");
        }
        if (campaign != null) {
            return selections.ofCampaign(campaign, since, markets == null ? Set.of() : markets);
        }
        return new Selection(
                since,
                markets == null ? Set.of() : markets,
                submissions == null
                        ? List.of()
                        : submissions.stream().distinct().toList(),
                Optional.empty());
    }

    @GetMapping("/drafts/{draftId}/simulations")
    List<SimulationJson> ofDraft(@PathVariable UUID draftId) {
        return simulations.ofDraft(new DraftId(draftId)).stream()
                .map(simulation -> SimulationJson.of(simulation, null, people))
                .toList();
    }

    @GetMapping("/simulations/{simulationId}")
    SimulationJson get(@PathVariable UUID simulationId) {
        return SimulationJson.of(simulations.get(simulationId), simulations.rules(simulationId), people);
    }

    @GetMapping("/simulations/{simulationId}/changes")
    ChangePage changes(
            @PathVariable UUID simulationId,
            @RequestParam(required = false) @Nullable ChangeKind kind,
            @RequestParam(defaultValue = "0") @Min(0) int after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        var found = simulations.changes(simulationId, Optional.ofNullable(kind), after, limit + 1);
        var page = found.stream().limit(limit).map(ChangeJson::of).toList();
        return new ChangePage(
                page, found.size() > limit ? String.valueOf(page.get(limit - 1).number()) : null);
    }

    @DeleteMapping("/simulations/{simulationId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable UUID simulationId) {
        simulations.cancel(simulationId);
    }
}
