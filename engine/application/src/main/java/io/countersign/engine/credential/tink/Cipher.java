package io.countersign.engine.credential.tink;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.credential.CredentialSettings;
import io.countersign.engine.credential.SecretText;
import io.countersign.engine.credential.jdbc.SecretRow;
import io.countersign.engine.credential.jdbc.SecretRows;
import io.countersign.engine.database.OneByOne;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Locks and opens secrets. Each ciphertext is bound to its place, so that it opens nowhere else. */
@Component
public class Cipher {

    private final Aead aead;

    @Autowired
    Cipher(CredentialSettings settings, SecretRows rows, OneByOne nodes) {
        this(nodes.get("make the key set", () -> new KeySetFile(settings.keyset()).open(rows.isEmpty())));
    }

    Cipher(KeysetHandle keys) {
        try {
            this.aead = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("Key set: it holds no usable key. Restore it from its backup.", unusable);
        }
    }

    public SecretRow lock(AccountId account, String key, int version, SecretText secret) {
        try {
            byte[] plain = secret.reveal().getBytes(StandardCharsets.UTF_8);
            return new SecretRow(key, version, aead.encrypt(plain, place(account, key, version)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Secret '%s': it cannot be encrypted.".formatted(key), impossible);
        }
    }

    /** @throws IllegalStateException when the row was changed, or comes from another place, or the key set is another */
    public SecretText open(AccountId account, SecretRow row) {
        try {
            byte[] plain = aead.decrypt(row.ciphertext(), place(account, row.key(), row.version()));
            return SecretText.of(new String(plain, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException(
                    "Secret '%s' of account %s: it does not open; the stored row was changed, or the key set is another one. Enter the secret again, and find out who changed it."
                            .formatted(row.key(), account),
                    changed);
        }
    }

    private static byte[] place(AccountId account, String key, int version) {
        return "countersign:credential:%s:%s:%d"
                .formatted(account, key, version)
                .getBytes(StandardCharsets.UTF_8);
    }
}
