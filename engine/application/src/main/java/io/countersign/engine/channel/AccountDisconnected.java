package io.countersign.engine.channel;

import io.countersign.engine.content.AccountId;

/** An account was taken away and its secrets forgotten. */
public record AccountDisconnected(AccountId account, String name) {}
