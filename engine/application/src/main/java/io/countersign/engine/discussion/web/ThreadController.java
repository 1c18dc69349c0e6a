package io.countersign.engine.discussion.web;

import io.countersign.engine.discussion.DiscussionThread;
import io.countersign.engine.discussion.Discussions;
import io.countersign.engine.discussion.RemarkId;
import io.countersign.engine.discussion.ThreadId;
import io.countersign.engine.discussion.web.DiscussionAnswer.ThreadAnswer;
import io.countersign.engine.idempotency.RepeatedRequests;
import io.countersign.engine.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One thread of a discussion; every answer is the thread as it is then. */
@RestController
@RequestMapping("/api/discussions/{threadId}")
class ThreadController {

    private final Discussions discussions;
    private final DiscussionAnswers answers;
    private final RepeatedRequests requests;

    ThreadController(Discussions discussions, DiscussionAnswers answers, RepeatedRequests requests) {
        this.discussions = discussions;
        this.answers = answers;
        this.requests = requests;
    }

    record Words(@NotNull @Size(max = 20_000) String words) {}

    @PostMapping("/remarks")
    @ResponseStatus(HttpStatus.CREATED)
    ThreadAnswer reply(
            @PathVariable UUID threadId,
            @RequestHeader("Idempotency-Key") Optional<String> key,
            @Valid @RequestBody Words body) {
        var id = new ThreadId(threadId);
        // Remembered without the words, which are kept in one place only.
        UUID same = requests.answerOnce("reply/" + threadId, key, body, UUID.class, () -> discussions
                .reply(id, body.words())
                .id()
                .value());
        return answers.of(discussions.get(new ThreadId(same)));
    }

    @PutMapping("/remarks/{remarkId}")
    ResponseEntity<ThreadAnswer> edit(
            @PathVariable UUID threadId,
            @PathVariable UUID remarkId,
            @RequestHeader("If-Match") String seen,
            @Valid @RequestBody Words body) {
        var id = new RemarkId(remarkId);
        var thread = discussions.edit(new ThreadId(threadId), id, edits(seen), body.words());
        return ResponseEntity.ok().eTag(tag(thread, id)).body(answers.of(thread));
    }

    @DeleteMapping("/remarks/{remarkId}")
    ThreadAnswer remove(@PathVariable UUID threadId, @PathVariable UUID remarkId) {
        return answers.of(discussions.remove(new ThreadId(threadId), new RemarkId(remarkId)));
    }

    @PutMapping("/resolution")
    ThreadAnswer resolve(@PathVariable UUID threadId) {
        return answers.of(discussions.settle(new ThreadId(threadId), true));
    }

    @DeleteMapping("/resolution")
    ThreadAnswer reopen(@PathVariable UUID threadId) {
        return answers.of(discussions.settle(new ThreadId(threadId), false));
    }

    private static String tag(DiscussionThread thread, RemarkId remark) {
        return "\"" + thread.remark(remark).orElseThrow().edits() + "\"";
    }

    private static int edits(String tag) {
        try {
            return Integer.parseInt(tag.replace("\"", ""));
        } catch (NumberFormatException wrong) {
            throw ProblemException.invalid(
                    "If-Match", "UNKNOWN", "Header If-Match: it is no state. Pass the remark's edits in quotes.");
        }
    }
}
