package io.countersign.engine.discussion.talk;

import io.countersign.engine.content.Item;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.ItemState;
import io.countersign.engine.content.Items;
import io.countersign.engine.discussion.DiscussionThread;
import io.countersign.engine.discussion.ThreadId;
import io.countersign.engine.discussion.jdbc.ThreadTable;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.Role;
import io.countersign.engine.problem.ProblemException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may read and say what. */
@Component("discussionRights")
class Rights {

    private static final Set<ItemState> CLOSED = EnumSet.of(ItemState.PUBLISHED, ItemState.REJECTED);
    private static final Set<Role> SPEAKING =
            EnumSet.of(Role.AUTHOR, Role.APPROVER, Role.COMPLIANCE_ADMIN, Role.ACCOUNT_ADMIN, Role.PLATFORM_ADMIN);

    private final Items items;
    private final ThreadTable threads;
    private final CurrentPerson current;

    Rights(Items items, ThreadTable threads, CurrentPerson current) {
        this.items = items;
        this.threads = threads;
        this.current = current;
    }

    PersonId me() {
        return current.get().id();
    }

    /** @throws ProblemException 404, 410 */
    Item read(ItemId item) {
        return items.get(item);
    }

    /** @throws ProblemException 404, 409, 410 */
    Item write(ItemId id) {
        var item = read(id);
        whyReadOnly(item).ifPresent(why -> {
            throw ProblemException.conflict("DISCUSSION_CLOSED", why);
        });
        return item;
    }

    /** @throws ProblemException 404, 410 */
    DiscussionThread thread(ThreadId id) {
        var thread = threads.find(id).filter(found -> items.maySee(current.get(), found.item()));
        return thread.orElseThrow(() -> ProblemException.notFound("Thread", id));
    }

    Optional<String> whyReadOnly(Item item) {
        if (CLOSED.contains(item.state())) {
            return Optional.of("Discussion of “%s”: it is closed, because the item is %s. A new version opens it again."
                    .formatted(item.name(), item.state() == ItemState.PUBLISHED ? "published" : "rejected"));
        }
        return Collections.disjoint(current.get().roles(), SPEAKING)
                ? Optional.of("Your groups read along. Ask a platform admin for another group to take part.")
                : Optional.empty();
    }
}
