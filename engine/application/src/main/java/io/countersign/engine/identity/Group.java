package io.countersign.engine.identity;

import java.util.Set;

/** People who do the same work for the same region. */
public record Group(GroupId id, String name) {

    public String function() {
        return id.function();
    }

    public String region() {
        return id.region();
    }

    /** What its members may do. */
    public Set<Role> roles() {
        return Role.ofFunction(function());
    }
}
