package io.countersign.engine.notification.listen;

import io.countersign.engine.content.ItemErased;
import io.countersign.engine.notification.jdbc.ErasedNotices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nobody is told of it; what mails said of the content goes with it. */
@Component
class ErasedContentNotices {

    private final ErasedNotices notices;

    ErasedContentNotices(ErasedNotices notices) {
        this.notices = notices;
    }

    @EventListener
    void on(ItemErased event) {
        notices.empty(event.item());
    }
}
