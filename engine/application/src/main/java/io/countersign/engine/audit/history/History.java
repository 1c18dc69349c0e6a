package io.countersign.engine.audit.history;

import io.countersign.engine.audit.AuditRecord;
import io.countersign.engine.audit.jdbc.AuditTable;
import io.countersign.engine.content.ItemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened to an item, as people want to read it. */
@Service
@Transactional(readOnly = true)
public class History {

    /** Other records say the same, with their reason. */
    private static final Set<String> SAID_ELSEWHERE = Set.of("content.became.WITHDRAWN", "content.became.REPLACED");

    private final AuditTable table;

    History(AuditTable table) {
        this.table = table;
    }

    /** Oldest first; of several savings by one person without anything between, the last. */
    public List<AuditRecord> of(ItemId item) {
        var told = new ArrayList<AuditRecord>();
        for (var happened : table.of(item)) {
            if (SAID_ELSEWHERE.contains(happened.entry().action())) {
                continue;
            }
            if (!told.isEmpty() && isSavedAgain(told.get(told.size() - 1), happened)) {
                told.remove(told.size() - 1);
            }
            told.add(happened);
        }
        return told;
    }

    private static boolean isSavedAgain(AuditRecord before, AuditRecord now) {
        return before.entry().action().equals("content.saved")
                && now.entry().action().equals("content.saved")
                && before.actor().equals(now.actor());
    }
}
