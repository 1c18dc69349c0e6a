package io.countersign.engine.discussion.web;

import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.Market;
import io.countersign.engine.discussion.Anchor;
import io.countersign.engine.discussion.NewThread;
import io.countersign.engine.discussion.Target;
import io.countersign.engine.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people send: a new thread. */
record DiscussionBody(
        @Min(1) int version,
        @Nullable @Valid TargetBody target,
        @Nullable @Valid AnchorBody anchor,
        @NotNull @Size(max = 20_000) String words) {

    record TargetBody(@NotNull UUID account, @NotNull String market) {

        Target read() {
            if (!Market.isMarket(market)) {
                throw ProblemException.invalid(
                        "target.market", "UNKNOWN", "Market: “%s” is none. Give a country's code.".formatted(market));
            }
            return new Target(new AccountId(account), new Market(market));
        }
    }

    /** Either words, with field, quote and start; or a place, with asset and fractions. */
    record AnchorBody(
            Anchor.@Nullable Field field,
            @Nullable @Size(max = 20_000) String quote,
            @Nullable @Min(0) Integer start,
            @Nullable @Size(max = 64) String asset,
            @Nullable Double x,
            @Nullable Double y,
            @Nullable Double width,
            @Nullable Double height) {

        Anchor read() {
            if (field != null && quote != null && start != null && asset == null) {
                return new Anchor.Words(field, quote, "", "", start);
            }
            if (field == null && asset != null && AssetHash.isWellFormed(asset) && x != null && y != null) {
                return new Anchor.Place(
                        new AssetHash(asset), x, y, width == null ? 0 : width, height == null ? 0 : height);
            }
            throw ProblemException.invalid(
                    "anchor",
                    "UNCLEAR",
                    "Anchor: it is neither words nor a place. Give field, quote and start; or asset, x and y; or leave it out.");
        }
    }

    NewThread read() {
        return new NewThread(
                version,
                Optional.ofNullable(target).map(TargetBody::read),
                anchor == null ? new Anchor.Whole() : anchor.read(),
                words);
    }
}
