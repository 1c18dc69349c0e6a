package io.countersign.engine.inbox.web;

import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.Regions;
import io.countersign.engine.inbox.Claims;
import io.countersign.engine.inbox.EntryKind;
import io.countersign.engine.inbox.OpenTask;
import io.countersign.engine.inbox.jdbc.InboxPages;
import io.countersign.engine.inbox.jdbc.InboxPages.Place;
import io.countersign.engine.inbox.jdbc.InboxPages.Selection;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class InboxController {

    private final InboxPages pages;
    private final Claims claims;
    private final CurrentPerson current;
    private final InboxEntries entries;

    InboxController(InboxPages pages, Claims claims, CurrentPerson current, InboxEntries entries) {
        this.pages = pages;
        this.claims = claims;
        this.current = current;
        this.entries = entries;
    }

    @GetMapping("/api/inbox")
    InboxPage listInbox(
            @RequestParam Optional<@Size(max = 500) String> after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam Optional<Set<EntryKind>> kind,
            @RequestParam Optional<@Size(max = 20) String> market,
            @RequestParam Optional<@Size(max = 200) Set<@Size(max = 64) String>> task) {
        Selection selection = new Selection(
                kind.orElse(Set.of()), market.map(Regions::within).orElse(Set.of()), task.orElse(Set.of()));
        Place place = after.map(Cursor::read).orElse(Place.START);
        List<OpenTask> found = pages.page(current.get(), selection, place, limit + 1);
        List<OpenTask> shown = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit ? Cursor.write(Place.of(shown.get(limit - 1))) : null;
        return new InboxPage(entries.of(shown), next);
    }

    @GetMapping("/api/inbox/count")
    Count countInbox() {
        return new Count(pages.count(current.get()));
    }

    @PostMapping("/api/tasks/{taskId}/claim")
    InboxEntry claim(@PathVariable @Size(max = 64) String taskId) {
        return entries.of(claims.claim(taskId));
    }

    @DeleteMapping("/api/tasks/{taskId}/claim")
    InboxEntry unclaim(@PathVariable @Size(max = 64) String taskId) {
        return entries.of(claims.unclaim(taskId));
    }

    record Count(int count) {}
}
