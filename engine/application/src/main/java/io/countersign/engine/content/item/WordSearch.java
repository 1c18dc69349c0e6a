package io.countersign.engine.content.item;

import io.countersign.engine.content.ItemSearches;
import io.countersign.engine.content.access.CurrentViewer;
import io.countersign.engine.content.jdbc.ItemList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class WordSearch implements ItemSearches {

    private final ItemList list;
    private final CurrentViewer viewer;

    WordSearch(ItemList list, CurrentViewer viewer) {
        this.list = list;
        this.viewer = viewer;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(String text, int limit) {
        return list.findWords(text, limit, viewer.get());
    }
}
