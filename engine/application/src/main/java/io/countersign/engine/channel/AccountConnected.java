package io.countersign.engine.channel;

import io.countersign.engine.content.AccountId;

/** An account was connected. */
public record AccountConnected(AccountId account, String name) {}
