package io.countersign.engine.content.jdbc;

import io.countersign.engine.content.access.Viewer;
import io.countersign.engine.identity.PersonId;
import java.util.Map;

/** {@link Viewer}'s rule as a condition on {@code content_item item}; of what is erased nothing is seen. */
final class ItemVisibility {

    static final String CONDITION =
            "item.erased_at is null and (:everything or item.author = :viewer or item.regions && cast(:viewerRegions as text[]))";

    private ItemVisibility() {}

    static Map<String, Object> parameters(Viewer viewer) {
        return Map.of(
                "everything", viewer.everything(),
                "viewer", viewer.person().map(PersonId::value).orElse(""),
                "viewerRegions", viewer.regions().toArray(new String[0]));
    }
}
