package io.countersign.engine.asset;

import io.countersign.engine.identity.Person;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The store of pictures. What a camera or a program wrote beside the picture, such as the place, is taken out before the
 * bytes are hashed and kept, so what is signed and published has none of it; the pixels are never compressed anew. Previews
 * are re-encoded.
 */
public interface Assets {

    /**
     * Stores a picture for the person who is acting; the same picture gives the same asset.
     *
     * @param name what the uploader's file is called; only its last part is kept
     * @param bytes read to their end, not closed
     * @throws io.countersign.engine.problem.ProblemException 413 larger than the limit or with too many pixels, 415 not a
     *     picture of an allowed kind or not what its name says, 400 damaged, 429 more than a person may upload in a day,
     *     507 the store is full
     */
    Asset store(String name, InputStream bytes);

    /**
     * A small copy, after the same checks; nothing is stored.
     *
     * @throws io.countersign.engine.problem.ProblemException 413, 415 and 400 as {@link #store}
     */
    SmallPicture reduce(String name, InputStream bytes);

    Optional<Asset> find(AssetHash hash);

    /** Whether the person uploaded it or may see something that it is used in; false also when there is no such asset. */
    boolean maySee(Person person, AssetHash hash);

    /**
     * The stored bytes, not compared with the hash: a caller that must be sure computes it.
     *
     * @throws io.countersign.engine.problem.ProblemException 404 when there is no such asset
     */
    byte[] read(AssetHash hash);

    /**
     * Stored pictures that look like these, whoever may see them; the nearest first, a few dozen at most. The very same
     * picture is not among them.
     */
    List<AlikePicture> alike(Set<AssetHash> hashes);

    /** Those of them that nobody uploaded, for the first time or again, within the last day. */
    Set<AssetHash> notJustUploaded(Set<AssetHash> hashes);

    /** For good; the database refuses unless the record of an erasure names them and nothing uses them. */
    void erase(Set<AssetHash> hashes);
}
