package io.countersign.engine.channel;

import io.countersign.engine.content.AccountId;

/** An account's form was changed. */
public record AccountChanged(AccountId account, String name) {}
