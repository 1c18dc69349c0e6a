package io.countersign.engine.channel;

import io.countersign.plugin.spi.FailureKind;
import java.util.Optional;

/**
 * What a network answered to <em>Test connection</em>.
 *
 * @param message in words for people, also when it went well
 * @param failure empty when it went well
 */
public record ConnectionTest(String message, Optional<FailureKind> failure, Optional<Account.Identity> identity) {

    public boolean ok() {
        return failure.isEmpty();
    }
}
