package io.countersign.engine.content.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.content.ContentHash;
import io.countersign.engine.content.Draft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * Everything that is signed, as canonical JSON (RFC 8785): name, campaign, variants with all that they inherit and the
 * hashes of their assets, facts, and the slot that was asked for.
 *
 * @param json canonical
 */
public record ContentDocument(String json) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Variants are sorted by account and market, so that their order in the composer changes nothing. */
    public static ContentDocument of(Draft draft) {
        return ofTree(DocumentWriting.write(draft));
    }

    /** Text that was stored; it is made canonical again, should it not be. */
    public static ContentDocument parse(String stored) {
        try {
            return ofTree(MAPPER.readTree(stored));
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException("The stored document is no JSON.", malformed);
        }
    }

    static ContentDocument ofTree(JsonNode tree) {
        try {
            return new ContentDocument(new JsonCanonicalizer(tree.toString()).getEncodedString());
        } catch (IOException impossible) {
            throw new UncheckedIOException("A JSON tree has no canonical form.", impossible);
        }
    }

    /** SHA-256 over the UTF-8 bytes. */
    public ContentHash hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(UTF_8));
            return new ContentHash(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    JsonNode tree() {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A canonical document is JSON.", impossible);
        }
    }
}
