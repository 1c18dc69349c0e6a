package io.countersign.engine.claim.web;

import io.countersign.engine.claim.Claim;
import io.countersign.engine.claim.ClaimId;
import io.countersign.engine.claim.ClaimSearch;
import io.countersign.engine.claim.ClaimState;
import io.countersign.engine.claim.ClaimUse;
import io.countersign.engine.claim.Claims;
import io.countersign.engine.claim.Recertification;
import io.countersign.engine.claim.library.RecertificationDesk;
import io.countersign.engine.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The claims library over HTTP. */
@RestController
@RequestMapping("/api/claims")
class ClaimController {

    private final Claims claims;
    private final ClaimAnswers answers;
    private final RecertificationDesk recertifications;

    ClaimController(Claims claims, ClaimAnswers answers, RecertificationDesk recertifications) {
        this.claims = claims;
        this.answers = answers;
        this.recertifications = recertifications;
    }

    record ClaimPage(List<ClaimAnswer> items, @Nullable String next) {}

    record ClaimVersions(UUID id, List<ClaimAnswer> versions, boolean mayRecertify) {}

    record UsePage(List<UseAnswer> items, @Nullable String next) {}

    record RecertificationBody(
            @NotNull Recertification.Choice choice,
            @Nullable LocalDate until,
            @Nullable String reason) {

        Recertification read() {
            return new Recertification(choice, Optional.ofNullable(until), reason == null ? "" : reason.strip());
        }
    }

    record Reason(@NotBlank @Size(min = 3, max = 2000) String reason) {}

    @GetMapping
    ClaimPage list(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") Set<ClaimState> state,
            @RequestParam Optional<String> region,
            @RequestParam Optional<LocalDate> endsBefore,
            @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "50") int limit) {
        checkLimit(limit);
        var found = claims.search(
                new ClaimSearch(text.strip(), state, region, endsBefore, after.map(Cursors::claim), limit + 1));
        var page = found.subList(0, Math.min(limit, found.size()));
        return new ClaimPage(answers.of(page), found.size() > limit ? Cursors.write(page.get(page.size() - 1)) : null);
    }

    @PostMapping
    ResponseEntity<ClaimAnswer> propose(@Valid @RequestBody ClaimBody body) {
        return tagged(HttpStatus.CREATED, claims.propose(body.read()));
    }

    @GetMapping("/{claimId}")
    ResponseEntity<ClaimVersions> get(@PathVariable UUID claimId) {
        var versions = claims.versions(new ClaimId(claimId));
        return ResponseEntity.ok()
                .eTag(tag(versions.get(0)))
                .body(new ClaimVersions(
                        claimId, answers.of(versions), recertifications.mayAnswer(new ClaimId(claimId))));
    }

    @PutMapping("/{claimId}")
    ResponseEntity<ClaimAnswer> change(
            @PathVariable UUID claimId, @RequestHeader("If-Match") String seen, @Valid @RequestBody ClaimBody body) {
        return tagged(HttpStatus.OK, claims.change(new ClaimId(claimId), Cursors.version(seen), body.read()));
    }

    @PostMapping("/{claimId}/versions/{number}/acceptance")
    ClaimAnswer accept(@PathVariable UUID claimId, @PathVariable int number) {
        return answers.of(claims.accept(new ClaimId(claimId), number));
    }

    @PostMapping("/{claimId}/withdrawal")
    ClaimAnswer withdraw(@PathVariable UUID claimId, @Valid @RequestBody Reason reason) {
        return answers.of(claims.withdraw(new ClaimId(claimId), reason.reason().strip()));
    }

    /** What becomes of it is done at once afterwards, by the process that asked. */
    @PostMapping("/{claimId}/recertification")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recertify(@PathVariable UUID claimId, @Valid @RequestBody RecertificationBody body) {
        recertifications.answer(new ClaimId(claimId), body.read());
    }

    @GetMapping("/{claimId}/uses")
    UsePage uses(
            @PathVariable UUID claimId,
            @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "50") int limit) {
        checkLimit(limit);
        List<ClaimUse> found = claims.uses(new ClaimId(claimId), after.map(Cursors::use), limit + 1);
        List<ClaimUse> page = found.subList(0, Math.min(limit, found.size()));
        return new UsePage(
                page.stream().map(UseAnswer::of).toList(),
                found.size() > limit ? Cursors.write(page.get(page.size() - 1)) : null);
    }

    private ResponseEntity<ClaimAnswer> tagged(HttpStatus status, Claim claim) {
        return ResponseEntity.status(status).eTag(tag(claim)).body(answers.of(claim));
    }

    private static String tag(Claim newest) {
        return "\"" + newest.version() + "\"";
    }

    private static void checkLimit(int limit) {
        if (limit < 1 || limit > 200) {
            throw ProblemException.invalid(
                    "limit",
                    "OUT_OF_RANGE",
                    "Parameter limit: %d is not between 1 and 200. Correct it.".formatted(limit));
        }
    }
}
