package io.countersign.engine.discussion.web;

import io.countersign.engine.content.ItemId;
import io.countersign.engine.discussion.DiscussionSearch;
import io.countersign.engine.discussion.Discussions;
import io.countersign.engine.discussion.ThreadId;
import io.countersign.engine.discussion.web.DiscussionAnswer.PersonAnswer;
import io.countersign.engine.discussion.web.DiscussionAnswer.ThreadAnswer;
import io.countersign.engine.idempotency.RepeatedRequests;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The discussion of an item. */
@RestController
@RequestMapping("/api/content/{itemId}/discussion")
class DiscussionController {

    private final Discussions discussions;
    private final DiscussionAnswers answers;
    private final RepeatedRequests requests;

    DiscussionController(Discussions discussions, DiscussionAnswers answers, RepeatedRequests requests) {
        this.discussions = discussions;
        this.answers = answers;
        this.requests = requests;
    }

    @GetMapping
    DiscussionAnswer get(
            @PathVariable UUID itemId,
            @RequestParam Optional<Integer> version,
            @RequestParam Optional<Boolean> open,
            @RequestParam(defaultValue = "0") @Min(0) int after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        var search = new DiscussionSearch(version, open, after, limit + 1);
        return answers.of(discussions.of(new ItemId(itemId), search), limit);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ThreadAnswer open(
            @PathVariable UUID itemId,
            @RequestHeader("Idempotency-Key") Optional<String> key,
            @Valid @RequestBody DiscussionBody body) {
        // Remembered without the words, which are kept in one place only.
        UUID opened = requests.answerOnce("discuss/" + itemId, key, body, UUID.class, () -> discussions
                .open(new ItemId(itemId), body.read())
                .id()
                .value());
        return answers.of(discussions.get(new ThreadId(opened)));
    }

    @GetMapping("/readers")
    List<PersonAnswer> readers(
            @PathVariable UUID itemId,
            @RequestParam(defaultValue = "") @Size(max = 100) String text,
            @RequestParam(defaultValue = "8") @Min(1) @Max(50) int limit) {
        return discussions.readers(new ItemId(itemId), text, limit).stream()
                .map(person -> new PersonAnswer(person.id().value(), person.displayName()))
                .toList();
    }
}
