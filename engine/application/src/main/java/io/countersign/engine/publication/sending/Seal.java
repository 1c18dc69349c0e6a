package io.countersign.engine.publication.sending;

import io.countersign.engine.content.ContentHash;
import io.countersign.engine.content.VariantContent;
import io.countersign.engine.content.Version;
import io.countersign.engine.content.Versions;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.jdbc.Entry;
import io.countersign.plugin.spi.channel.Image;
import io.countersign.plugin.spi.channel.Variant;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Takes out what is to be sent, and makes sure that it is what was signed. */
@Component
class Seal {

    private final Versions versions;
    private final NetworkVariants variants;
    private final SignedVariant signed;

    Seal(Versions versions, NetworkVariants variants, SignedVariant signed) {
        this.versions = versions;
        this.variants = variants;
        this.signed = signed;
    }

    /**
     * Reads and hashes in one snapshot of the database: what is returned is what was hashed.
     *
     * @throws Broken naming the difference between what was signed and what is stored
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Variant open(Entry entry) throws Broken {
        Publication.Origin origin = entry.publication().origin();
        Optional<VariantContent> stored = Optional.empty();
        try {
            ContentHash now = versions.recompute(origin.version());
            Version version = versions.get(origin.version());
            stored = version.variant(origin.variant()).map(io.countersign.engine.content.Variant::content);
            if (!now.equals(origin.hash()) || stored.isEmpty()) {
                throw broken(entry, stored, "its hash is %s, signed was %s".formatted(now, origin.hash()));
            }
            Variant variant = variants.whole(stored.get());
            hashImages(entry, stored.get(), variant);
            return variant;
        } catch (RuntimeException unreadable) {
            throw broken(entry, stored, "it cannot be read (%s)".formatted(unreadable.getMessage()));
        }
    }

    private void hashImages(Entry entry, VariantContent content, Variant variant) throws Broken {
        for (int i = 0; i < variant.images().size(); i++) {
            Image image = variant.images().get(i);
            String signedHash = content.images().get(i).asset().hex();
            if (!sha256(image.content()).equals(signedHash)) {
                throw broken(
                        entry, Optional.of(content), "the bytes of image '%s' were changed".formatted(image.name()));
            }
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Broken broken(Entry entry, Optional<VariantContent> stored, String why) {
        String difference = stored.flatMap(content -> signed.difference(entry.signed(), content))
                .map(words -> " (" + words + ")")
                .orElse("");
        return new Broken(
                "Version of '%s': it is not what was signed: %s%s. Find out who changed the database; submit the content again."
                        .formatted(entry.publication().origin().itemName(), why, difference));
    }

    /** What is stored is not what was signed. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        Broken(String message) {
            super(message);
        }

        String message() {
            return String.valueOf(getMessage());
        }
    }
}
