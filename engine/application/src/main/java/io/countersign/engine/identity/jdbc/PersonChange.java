package io.countersign.engine.identity.jdbc;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator wishes to be different; null leaves it as it is.
 *
 * @param groups all groups from now on
 * @param active whether the person may log in
 */
public record PersonChange(
        @Nullable @Size(max = 500) String displayName,
        @Nullable @Size(max = 500) String email,
        @Nullable @Size(max = 100) List<@NotNull @Size(max = 100) String> groups,
        @Nullable Boolean active) {}
