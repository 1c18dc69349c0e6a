package io.countersign.engine.asset.store;

import io.countersign.engine.asset.jdbc.SketchTable;
import io.countersign.engine.asset.picture.PictureSketch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Sketches, in the background, the pictures that were stored before there were sketches. */
@Component
class EarlierSketches implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierSketches.class);
    private static final int TOGETHER = 20;

    private final SketchTable sketches;
    private final Thread thread = new Thread(this::sketchAll, "asset-sketches");

    EarlierSketches(SketchTable sketches) {
        this.sketches = sketches;
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        thread.start();
    }

    private void sketchAll() {
        try {
            int sketched = 0;
            for (int more = sketchSome(); more > 0 && !Thread.interrupted(); more = sketchSome()) {
                sketched += more;
            }
            LOG.debug("{} pictures were sketched that had no sketch.", sketched);
        } catch (DataAccessException away) {
            LOG.warn("Not all pictures can be compared yet; that goes on with the next start.", away);
        }
    }

    private int sketchSome() {
        var pictures = sketches.without(TOGETHER);
        pictures.forEach((hash, preview) -> sketches.add(hash, PictureSketch.of(preview)));
        return pictures.size();
    }

    @Override
    public void destroy() {
        thread.interrupt();
    }
}
