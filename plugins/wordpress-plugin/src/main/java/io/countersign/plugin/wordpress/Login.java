package io.countersign.plugin.wordpress;

import io.countersign.plugin.spi.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A user and an application password of that user. */
record Login(String user, Secret password) {

    /** RFC 7617, in UTF-8. */
    String basic() {
        byte[] both = (user + ":" + password.reveal()).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(both);
    }
}
