package io.countersign.engine.discussion.talk;

import io.countersign.engine.content.Item;
import io.countersign.engine.discussion.DiscussionThread;
import io.countersign.engine.discussion.NewThread;
import io.countersign.engine.discussion.Remark;
import io.countersign.engine.discussion.RemarkId;
import io.countersign.engine.discussion.RemarkRemoved;
import io.countersign.engine.discussion.RemarkWritten;
import io.countersign.engine.discussion.ThreadId;
import io.countersign.engine.discussion.ThreadSettled;
import io.countersign.engine.discussion.jdbc.RemarkTable;
import io.countersign.engine.discussion.jdbc.ThreadTable;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.problem.ProblemException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says, changes and takes back, in the caller's transaction; whether the person may see the item is known already. */
@Component
class Talking {

    private final ThreadTable threads;
    private final RemarkTable remarks;
    private final NewRemarks fresh;
    private final Pinning pinning;
    private final ApplicationEventPublisher events;

    Talking(
            ThreadTable threads,
            RemarkTable remarks,
            NewRemarks fresh,
            Pinning pinning,
            ApplicationEventPublisher events) {
        this.threads = threads;
        this.remarks = remarks;
        this.fresh = fresh;
        this.pinning = pinning;
        this.events = events;
    }

    DiscussionThread open(Item item, NewThread wanted) {
        var remark = fresh.written(item, wanted.words());
        var anchor = pinning.pin(item.id(), wanted);
        var thread = new DiscussionThread(
                ThreadId.random(),
                item.id(),
                fresh.counted(item, true).threads(),
                wanted.version(),
                wanted.target(),
                anchor,
                List.of(remark),
                Optional.empty());
        threads.insert(thread, remark);
        tell(item, thread, remark, RemarkWritten.Kind.OPENED, Set.of());
        return thread;
    }

    DiscussionThread reply(Item item, DiscussionThread thread, String words) {
        var remark = fresh.written(item, words);
        fresh.counted(item, false);
        int position = now(thread).remarks().size() + 1;
        remarks.insert(thread.id(), position, remark);
        var replied = now(thread);
        tell(item, replied, remark, RemarkWritten.Kind.REPLIED, Set.of());
        return replied;
    }

    DiscussionThread edit(Item item, DiscussionThread thread, RemarkId id, int edits, String words) {
        var before = own(thread, id);
        var written = fresh.written(item, words);
        if (!remarks.edit(id, edits, written.words(), written.mentions(), written.writtenAt())) {
            throw ProblemException.preconditionFailed(
                            "CHANGED_MEANWHILE",
                            "Remark %d: you changed it elsewhere in between. Look at it, then change it again."
                                    .formatted(thread.number()))
                    .with("words", before.words());
        }
        var edited = now(thread);
        tell(item, edited, edited.remark(id).orElseThrow(), RemarkWritten.Kind.EDITED, before.mentions());
        return edited;
    }

    DiscussionThread remove(DiscussionThread thread, RemarkId id) {
        var remark = thread.remark(id).orElseThrow(() -> ProblemException.notFound("Remark", id));
        if (remark.removal().isPresent()) {
            return thread;
        }
        own(thread, id);
        if (remarks.remove(id, fresh.act())) {
            var removed = now(thread);
            events.publishEvent(new RemarkRemoved(removed, removed.remark(id).orElseThrow()));
        }
        return now(thread);
    }

    DiscussionThread settle(DiscussionThread thread, boolean resolved) {
        boolean changed = resolved ? threads.resolve(thread.id(), fresh.act()) : threads.reopen(thread.id());
        var settled = now(thread);
        if (changed) {
            events.publishEvent(new ThreadSettled(settled));
        }
        return settled;
    }

    private Remark own(DiscussionThread thread, RemarkId id) {
        var remark = thread.remark(id).orElseThrow(() -> ProblemException.notFound("Remark", id));
        if (!remark.author().equals(fresh.act().by())) {
            throw ProblemException.forbidden(
                    "NOT_YOUR_WORDS", "Remark: somebody else wrote it. Answer it, or ask them to change it.");
        }
        if (remark.removal().isPresent()) {
            throw ProblemException.conflict("REMOVED", "Remark: it was removed. Write a new one.");
        }
        return remark;
    }

    private DiscussionThread now(DiscussionThread thread) {
        return threads.find(thread.id()).orElseThrow();
    }

    private void tell(
            Item item, DiscussionThread thread, Remark remark, RemarkWritten.Kind kind, Set<PersonId> knowAlready) {
        var mentioned = new HashSet<>(remark.mentions());
        mentioned.removeAll(knowAlready);
        mentioned.remove(remark.author());
        events.publishEvent(new RemarkWritten(item, thread, remark, kind, mentioned));
    }
}
