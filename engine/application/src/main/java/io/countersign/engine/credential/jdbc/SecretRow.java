package io.countersign.engine.credential.jdbc;

/** One stored secret; the ciphertext is bound to account, key and version. */
public record SecretRow(String key, int version, byte[] ciphertext) {}
