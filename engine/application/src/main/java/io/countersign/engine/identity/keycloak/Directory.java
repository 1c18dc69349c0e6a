package io.countersign.engine.identity.keycloak;

import io.countersign.engine.identity.GroupId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keycloak's users and groups, asked now. Every method fails with {@link DirectoryAway} when there is no answer. */
public interface Directory {

    /** Subjects of the users who may not log in. */
    Set<String> disabled();

    /** The groups that are named as ours are; others are passed over. */
    Set<GroupId> groups();

    /** Everybody in these groups, each once. */
    List<Member> members(Collection<GroupId> groups);

    /** The user; nothing when there is none of that subject, even if there once was. */
    Optional<Member> find(String subject);
}
