package io.countersign.engine.content.item;

import io.countersign.engine.content.jdbc.LikenessTable;
import io.countersign.engine.content.likeness.TextSketch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sketches, in the background, the items that were written before there were sketches. */
@Component
public class EarlierItems implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierItems.class);
    private static final int TOGETHER = 50;

    private final LikenessTable table;
    private final DraftStore drafts;
    private final TransactionOperations transaction;
    private final Thread thread = new Thread(this::sketchAll, "content-sketches");

    EarlierItems(LikenessTable table, DraftStore drafts, TransactionOperations transaction) {
        this.table = table;
        this.drafts = drafts;
        this.transaction = transaction;
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        thread.start();
    }

    public void sketchAll() {
        try {
            int sketched = 0;
            for (int more = sketchSome(); more > 0 && !Thread.interrupted(); more = sketchSome()) {
                sketched += more;
            }
            LOG.debug("{} items were sketched that had no sketch.", sketched);
        } catch (DataAccessException away) {
            LOG.warn("Not all earlier items can be compared yet; that goes on with the next start.", away);
        }
    }

    private int sketchSome() {
        Integer sketched = transaction.execute(status -> {
            var items = table.withoutSketch(TOGETHER);
            items.forEach(stored -> table.sketch(
                    stored.id(),
                    TextSketch.bands(
                            ItemFaces.texts(drafts.read(stored).draft()).toList())));
            return items.size();
        });
        return sketched == null ? 0 : sketched;
    }

    @Override
    public void destroy() {
        thread.interrupt();
    }
}
