package io.countersign.engine.channel;

import io.countersign.engine.content.AccountId;

/** An account that failed works again. */
public record AccountRecovered(AccountId account, String name) {}
