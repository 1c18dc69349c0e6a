package io.countersign.engine.identity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/**
 * A person to be, with a password of this platform.
 *
 * @param userName what the person logs in with; becomes the {@link PersonId}, so it has its form
 * @param groups groups that exist
 */
public record NewAccount(
        String userName,
        String displayName,
        String email,
        Locale language,
        ZoneId zone,
        Set<GroupId> groups,
        Password password) {

    public NewAccount {
        groups = Set.copyOf(groups);
    }
}
