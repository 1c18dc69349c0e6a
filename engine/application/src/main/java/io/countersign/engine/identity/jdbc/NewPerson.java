package io.countersign.engine.identity.jdbc;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A local account that an administrator wishes for, as typed. */
public record NewPerson(
        @NotNull @Size(max = 100) String userName,
        @NotNull @Size(max = 500) String displayName,
        @NotNull @Size(max = 500) String email,
        @NotNull @Size(max = 20) String language,
        @NotNull @Size(max = 100) String zone,
        @NotNull @Size(max = 100) List<@NotNull @Size(max = 100) String> groups) {}
