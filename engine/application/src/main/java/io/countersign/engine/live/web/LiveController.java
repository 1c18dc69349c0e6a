package io.countersign.engine.live.web;

import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Items;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.live.Topic;
import io.countersign.engine.problem.ProblemException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Server-sent events for an open page: {@code changed} with {@code inbox}, {@code item}, {@code presence}, {@code everything}
 * or a part of the company's pages ({@link Topic#EVERYBODYS}).
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">HTML, Server-sent events</a>
 */
@RestController
class LiveController {

    private static final Duration LATER = Duration.ofMinutes(1);

    private final OpenPages pages;
    private final CurrentPerson current;
    private final Items items;

    LiveController(OpenPages pages, CurrentPerson current, Items items) {
        this.pages = pages;
        this.current = current;
        this.items = items;
    }

    /** @param item what the page shows; of one that the person may not see nothing is heard */
    @GetMapping(path = "/api/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> listenToChanges(@RequestParam Optional<UUID> item) {
        var person = current.get();
        var topics = new HashSet<>(Topic.inboxOf(person));
        topics.addAll(Topic.EVERYBODYS);
        item.map(ItemId::new)
                .filter(shown -> items.maySee(person, shown))
                .ifPresent(shown -> topics.addAll(Set.of(Topic.item(shown), Topic.presence(shown))));
        return pages.open(person.id(), topics)
                .map(stream ->
                        ResponseEntity.ok().header("X-Accel-Buffering", "no").body(stream))
                .orElseThrow(() -> ProblemException.tooMany(
                        "TOO_MANY_PAGES", "You have too many pages open. Close some of them.", LATER));
    }
}
