package io.countersign.engine.discussion.talk;

import io.countersign.engine.content.ItemErased;
import io.countersign.engine.discussion.jdbc.ErasedDiscussions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component("erasedDiscussionItems")
class ErasedItems {

    private final ErasedDiscussions discussions;

    ErasedItems(ErasedDiscussions discussions) {
        this.discussions = discussions;
    }

    @EventListener
    void on(ItemErased event) {
        discussions.empty(event.item());
    }
}
