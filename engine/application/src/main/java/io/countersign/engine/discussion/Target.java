package io.countersign.engine.discussion;

import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.Market;
import io.countersign.engine.content.Variant;
import io.countersign.engine.content.Version;
import java.util.Optional;

/** Which variant is meant, in whichever version. */
public record Target(AccountId account, Market market) {

    public Optional<Variant> in(Version version) {
        return version.variants().stream()
                .filter(variant ->
                        variant.account().equals(account) && variant.market().equals(market))
                .findFirst();
    }
}
