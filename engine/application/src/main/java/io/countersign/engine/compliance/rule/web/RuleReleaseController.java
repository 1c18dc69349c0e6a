package io.countersign.engine.compliance.rule.web;

import io.countersign.engine.compliance.PackVersion;
import io.countersign.engine.compliance.rule.draft.DraftId;
import io.countersign.engine.compliance.rule.jdbc.RollBackTable.RollBack;
import io.countersign.engine.compliance.rule.release.Releases;
import io.countersign.engine.compliance.rule.release.RollBacks;
import io.countersign.engine.idempotency.RepeatedRequests;
import io.countersign.engine.identity.FreshLogin;
import io.countersign.engine.identity.People;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What two people do together, over HTTP: hand over and release, ask to roll back and roll back. */
@RestController
@RequestMapping("/api/compliance")
class RuleReleaseController {

    private final Releases releases;
    private final RollBacks rollBacks;
    private final DraftView view;
    private final RepeatedRequests requests;
    private final People people;

    RuleReleaseController(
            Releases releases, RollBacks rollBacks, DraftView view, RepeatedRequests requests, People people) {
        this.releases = releases;
        this.rollBacks = rollBacks;
        this.view = view;
        this.requests = requests;
        this.people = people;
    }

    record Handover(@NotBlank @Size(min = 3, max = 2000) String comment) {}

    record Release(@Nullable Instant validFrom) {}

    record Return(@NotBlank @Size(min = 3, max = 2000) String reason) {}

    record RollBackWish(
            @NotBlank @Size(max = 30) String version,
            @NotBlank @Size(min = 3, max = 2000) String reason) {}

    record ReleasedJson(
            String pack, String version, @Nullable Instant validFrom, String hash) {

        static ReleasedJson of(PackVersion version) {
            return new ReleasedJson(
                    version.pack(), version.semver(), version.validFrom().orElse(null), version.hash());
        }
    }

    /** @param done whether the version before is live again; otherwise a second person is still asked */
    record RollBackJson(
            String pack,
            String version,
            String reason,
            boolean done,
            PersonJson requestedBy,
            Instant requestedAt,
            @Nullable PersonJson doneBy,
            @Nullable Instant doneAt) {}

    @PostMapping("/drafts/{draftId}/handover")
    ResponseEntity<DraftJson> handOver(
            @PathVariable UUID draftId,
            @RequestHeader("If-Match") String seen,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String once,
            @Valid @RequestBody Handover handover) {
        var answer = requests.answerOnce(
                "handover/" + draftId,
                Optional.ofNullable(once),
                handover,
                DraftJson.class,
                () -> view.whole(releases.handOver(
                        new DraftId(draftId), seen, handover.comment().strip())));
        return view.answer(HttpStatus.OK, answer);
    }

    @FreshLogin
    @PostMapping("/drafts/{draftId}/release")
    ReleasedJson release(
            @PathVariable UUID draftId,
            @RequestHeader("If-Match") String seen,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String once,
            @Valid @RequestBody Release release) {
        return requests.answerOnce(
                "release/" + draftId,
                Optional.ofNullable(once),
                release,
                ReleasedJson.class,
                () -> ReleasedJson.of(
                        releases.release(new DraftId(draftId), seen, Optional.ofNullable(release.validFrom()))));
    }

    @PostMapping("/drafts/{draftId}/return")
    ResponseEntity<DraftJson> sendBack(
            @PathVariable UUID draftId,
            @RequestHeader("If-Match") String seen,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String once,
            @Valid @RequestBody Return wish) {
        var answer = requests.answerOnce(
                "return/" + draftId,
                Optional.ofNullable(once),
                wish,
                DraftJson.class,
                () -> view.whole(releases.sendBack(
                        new DraftId(draftId), seen, wish.reason().strip())));
        return view.answer(HttpStatus.OK, answer);
    }

    @FreshLogin
    @PostMapping("/packs/{key}/rollback")
    RollBackJson rollBack(
            @PathVariable String key,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String once,
            @Valid @RequestBody RollBackWish wish) {
        return requests.answerOnce(
                "rollback/" + key,
                Optional.ofNullable(once),
                wish,
                RollBackJson.class,
                () -> json(rollBacks.rollBack(key, wish.version(), wish.reason().strip())));
    }

    @GetMapping("/rollbacks")
    List<RollBackJson> openRollBacks() {
        return rollBacks.open().stream().map(this::json).toList();
    }

    private RollBackJson json(RollBack rollBack) {
        return new RollBackJson(
                rollBack.pack(),
                rollBack.semver(),
                rollBack.reason(),
                rollBack.done().isPresent(),
                PersonJson.of(rollBack.requested().by(), people),
                rollBack.requested().at(),
                rollBack.done().map(stamp -> PersonJson.of(stamp.by(), people)).orElse(null),
                rollBack.done().map(stamp -> stamp.at()).orElse(null));
    }
}
