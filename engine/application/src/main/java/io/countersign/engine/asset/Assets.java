package io.countersign.engine.asset;

import io.countersign.engine.identity.Person;
import java.io.InputStream;
import java.util.Optional;

/**
 * The store of pictures. The original bytes are kept as they came, metadata such as a camera's position included, because
 * a changed byte would be a changed asset; previews are re-encoded and carry none.
 */
public interface Assets {

    /**
     * Stores a picture for the person who is acting; the same bytes give the same asset.
     *
     * @param name what the uploader's file is called; only its last part is kept
     * @param bytes read to their end, not closed
     * @throws io.countersign.engine.problem.ProblemException 413 larger than the limit or with too many pixels, 415 not a
     *     picture of an allowed kind or not what its name says, 400 damaged
     */
    Asset store(String name, InputStream bytes);

    Optional<Asset> find(AssetHash hash);

    /** Whether the person uploaded it or may see something that it is used in; false also when there is no such asset. */
    boolean maySee(Person person, AssetHash hash);

    /**
     * The stored bytes, not compared with the hash: a caller that must be sure computes it.
     *
     * @throws io.countersign.engine.problem.ProblemException 404 when there is no such asset
     */
    byte[] read(AssetHash hash);
}
