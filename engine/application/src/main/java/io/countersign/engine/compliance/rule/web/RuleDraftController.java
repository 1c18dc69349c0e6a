package io.countersign.engine.compliance.rule.web;

import io.countersign.engine.compliance.rule.check.RowExample;
import io.countersign.engine.compliance.rule.draft.DraftId;
import io.countersign.engine.compliance.rule.draft.DraftState;
import io.countersign.engine.compliance.rule.draft.RuleDraft;
import io.countersign.engine.compliance.rule.draft.RuleDrafts;
import io.countersign.engine.idempotency.RepeatedRequests;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
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

/** Drafts of packs over HTTP. */
@RestController
@RequestMapping("/api/compliance")
class RuleDraftController {

    private final RuleDrafts drafts;
    private final DraftView view;
    private final RepeatedRequests requests;

    RuleDraftController(RuleDrafts drafts, DraftView view, RepeatedRequests requests) {
        this.drafts = drafts;
        this.view = view;
        this.requests = requests;
    }

    /** @param from a version to begin with; left out for the last released one */
    record NewDraft(@Nullable @Size(max = 30) String from) {}

    /** @param base the version it is compared with from now on; left out to keep it */
    record DraftTable(
            @NotBlank @Size(max = 8_000_000) String dmn,
            @Nullable @Size(max = 30) String base) {}

    record Examples(@NotNull @Size(max = 500) List<@Valid ExampleForm> examples) {}

    /** @param facts by name; null for one that is not known */
    record ExampleForm(
            @NotBlank @Size(max = 100) String ruleId,
            @NotBlank @Size(max = 200) String title,
            boolean fires,
            @NotNull @Size(max = 200) Map<String, @Nullable Object> facts) {

        RowExample read() {
            return new RowExample(ruleId, title, fires, facts);
        }
    }

    @PostMapping("/packs/{key}/drafts")
    ResponseEntity<DraftJson> create(
            @PathVariable String key,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String once,
            @Valid @RequestBody NewDraft wish) {
        var answer = requests.answerOnce(
                "draft/" + key,
                Optional.ofNullable(once),
                wish,
                DraftJson.class,
                () -> view.whole(drafts.create(key, Optional.ofNullable(wish.from()))));
        return view.answer(HttpStatus.CREATED, answer);
    }

    @GetMapping("/drafts")
    List<DraftJson> list(
            @RequestParam(required = false) @Nullable String pack,
            @RequestParam(required = false) @Nullable Set<DraftState> state) {
        var states = state == null ? EnumSet.allOf(DraftState.class) : state;
        return drafts.list(Optional.ofNullable(pack), states).stream()
                .map(view::brief)
                .toList();
    }

    @GetMapping("/drafts/{draftId}")
    ResponseEntity<DraftJson> get(@PathVariable UUID draftId) {
        return view.answer(HttpStatus.OK, drafts.get(new DraftId(draftId)));
    }

    @PutMapping("/drafts/{draftId}")
    ResponseEntity<DraftJson> save(
            @PathVariable UUID draftId, @RequestHeader("If-Match") String seen, @Valid @RequestBody DraftTable table) {
        RuleDraft saved = drafts.save(new DraftId(draftId), seen, table.dmn(), Optional.ofNullable(table.base()));
        return view.answer(HttpStatus.OK, saved);
    }

    @PutMapping("/drafts/{draftId}/examples")
    ResponseEntity<DraftJson> saveExamples(
            @PathVariable UUID draftId, @RequestHeader("If-Match") String seen, @Valid @RequestBody Examples examples) {
        var read = examples.examples().stream().map(ExampleForm::read).toList();
        return view.answer(HttpStatus.OK, drafts.saveExamples(new DraftId(draftId), seen, read));
    }

    @DeleteMapping("/drafts/{draftId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable UUID draftId, @RequestHeader("If-Match") String seen) {
        drafts.discard(new DraftId(draftId), seen);
    }
}
