package io.countersign.engine.compliance;

import java.util.Set;

/**
 * One decision table that an officer keeps.
 *
 * @param key also the name of its file, such as {@code de} or {@code industry-finance}
 * @param title the decision's name in the newest released version
 * @param regions of which a compliance administrator must hold one to change it, such as {@code de}; whoever holds
 *     {@code global} may change each
 */
public record Pack(String key, String title, PackLayer layer, Set<String> regions) {

    public Pack {
        regions = Set.copyOf(regions);
    }
}
