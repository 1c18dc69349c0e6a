package io.countersign.engine.identity.keycloak;

import io.countersign.engine.identity.GroupId;
import java.util.Set;

/**
 * A user of Keycloak.
 *
 * @param subject never given to anybody else; a user who is deleted and made again has another
 * @param email empty when the user has none
 * @param groups of ours
 */
public record Member(String subject, String displayName, String email, Set<GroupId> groups) {

    public Member {
        groups = Set.copyOf(groups);
    }

    /** Whether it is a program; then it is nothing else, whatever other groups it was put into. */
    public boolean isMachine() {
        return groups.stream().anyMatch(group -> group.function().equals("machine"));
    }
}
