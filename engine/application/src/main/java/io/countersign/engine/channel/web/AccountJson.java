package io.countersign.engine.channel.web;

import io.countersign.engine.channel.Account;
import io.countersign.engine.channel.AccountState;
import java.time.Instant;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as people see it; settings and secrets only as far as they may. */
record AccountJson(
        UUID id,
        String channel,
        String channelName,
        String name,
        @Nullable String handle,
        @Nullable String profile,
        SortedSet<String> markets,
        AccountState state,
        @Nullable String stateMessage,
        boolean stopped,
        Map<String, String> settings,
        SortedSet<String> secretsSet,
        LimitsJson limits,
        int perMinute,
        PersonRef businessOwner,
        PersonRef technicalOwner,
        @Nullable Instant lastTestedAt,
        @Nullable Instant lastPublishedAt,
        boolean mayEdit) {

    /** What surrounds an account when it is shown. */
    record Surroundings(
            boolean stopped,
            @Nullable Instant lastPublishedAt,
            SortedSet<String> secretsSet,
            PersonRef businessOwner,
            PersonRef technicalOwner,
            boolean mayEdit) {}

    static AccountJson of(Account account, Surroundings around) {
        return new AccountJson(
                account.id().value(),
                account.channel(),
                account.channelName(),
                account.name(),
                account.identity().map(Account.Identity::handle).orElse(null),
                account.identity()
                        .flatMap(Account.Identity::profile)
                        .map(Object::toString)
                        .orElse(null),
                account.markets(),
                account.health().state(),
                account.health().message().orElse(null),
                around.stopped(),
                around.mayEdit() ? account.settings() : Map.of(),
                around.secretsSet(),
                LimitsJson.of(account.limits()),
                account.perMinute(),
                around.businessOwner(),
                around.technicalOwner(),
                account.health().testedAt().orElse(null),
                around.lastPublishedAt(),
                around.mayEdit());
    }
}
