package io.countersign.engine.content.web;

import io.countersign.engine.content.DraftForm;
import io.countersign.engine.content.DraftForms;
import io.countersign.engine.content.DraftTag;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Items;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/content/{itemId}/draft")
class DraftController {

    private final Items items;
    private final DraftForms forms;

    DraftController(Items items, DraftForms forms) {
        this.items = items;
        this.forms = forms;
    }

    record SavedDraftAnswer(Instant savedAt, DraftForm draft) {}

    @GetMapping
    ResponseEntity<DraftForm> get(@PathVariable UUID itemId) {
        var saved = items.draft(new ItemId(itemId));
        return ResponseEntity.ok().eTag(saved.tag().quoted()).body(forms.write(saved.draft()));
    }

    @PutMapping
    ResponseEntity<SavedDraftAnswer> save(
            @PathVariable UUID itemId, @RequestHeader("If-Match") String seen, @RequestBody DraftForm draft) {
        var saved = items.save(new ItemId(itemId), DraftTag.parse(seen), forms.read(draft));
        return ResponseEntity.ok()
                .eTag(saved.tag().quoted())
                .body(new SavedDraftAnswer(saved.savedAt(), forms.write(saved.draft())));
    }
}
