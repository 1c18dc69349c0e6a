package io.countersign.engine.discussion.talk;

import io.countersign.engine.content.Item;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Version;
import io.countersign.engine.content.Versions;
import io.countersign.engine.discussion.Discussion;
import io.countersign.engine.discussion.DiscussionSearch;
import io.countersign.engine.discussion.DiscussionThread;
import io.countersign.engine.discussion.Discussions;
import io.countersign.engine.discussion.NewThread;
import io.countersign.engine.discussion.RemarkId;
import io.countersign.engine.discussion.ThreadId;
import io.countersign.engine.discussion.anchor.Places;
import io.countersign.engine.discussion.jdbc.ThreadTable;
import io.countersign.engine.identity.Person;
import io.countersign.engine.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredDiscussions implements Discussions {

    private final Rights rights;
    private final ThreadTable threads;
    private final Versions versions;
    private final Talking talking;
    private final Readers readers;

    StoredDiscussions(Rights rights, ThreadTable threads, Versions versions, Talking talking, Readers readers) {
        this.rights = rights;
        this.threads = threads;
        this.versions = versions;
        this.talking = talking;
        this.readers = readers;
    }

    @Override
    @Transactional(readOnly = true)
    public Discussion of(ItemId id, DiscussionSearch search) {
        var item = rights.read(id);
        var version = version(id, search);
        return new Discussion(
                version,
                threads.count(id, true),
                threads.count(id, false),
                version.isEmpty() ? Optional.of(nothingYet(item)) : rights.whyReadOnly(item),
                version.stream()
                        .flatMap(seen -> threads.search(id, search).stream()
                                .map(thread -> new Discussion.Placed(thread, Places.of(thread, seen))))
                        .toList());
    }

    @Override
    public DiscussionThread open(ItemId item, NewThread thread) {
        return talking.open(rights.write(item), thread);
    }

    @Override
    @Transactional(readOnly = true)
    public DiscussionThread get(ThreadId id) {
        return rights.thread(id);
    }

    @Override
    public DiscussionThread reply(ThreadId id, String words) {
        var thread = rights.thread(id);
        return talking.reply(rights.write(thread.item()), thread, words);
    }

    @Override
    public DiscussionThread edit(ThreadId id, RemarkId remark, int edits, String words) {
        var thread = rights.thread(id);
        return talking.edit(rights.write(thread.item()), thread, remark, edits, words);
    }

    @Override
    public DiscussionThread remove(ThreadId id, RemarkId remark) {
        var thread = rights.thread(id);
        rights.write(thread.item());
        return talking.remove(thread, remark);
    }

    @Override
    public DiscussionThread settle(ThreadId id, boolean resolved) {
        var thread = rights.thread(id);
        rights.write(thread.item());
        return talking.settle(thread, resolved);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> readers(ItemId item, String text, int limit) {
        return readers.of(rights.read(item), text, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public List<DiscussionThread> openOn(ItemId item) {
        return threads.search(item, new DiscussionSearch(Optional.empty(), Optional.of(true), 0, Integer.MAX_VALUE));
    }

    private Optional<Version> version(ItemId item, DiscussionSearch search) {
        return search.version().isEmpty()
                ? versions.newestOf(item)
                : Optional.of(versions.find(item, search.version().get())
                        .orElseThrow(() -> ProblemException.notFound(
                                "Version", search.version().get())));
    }

    private static String nothingYet(Item item) {
        return "Discussion of “%s”: it begins with the first version. Submit one.".formatted(item.name());
    }
}
