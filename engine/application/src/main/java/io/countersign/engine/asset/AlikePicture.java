package io.countersign.engine.asset;

/**
 * A stored picture that looks like another one.
 *
 * @param asked the picture that was asked about
 * @param found the same one, or one that looks like it
 * @param percent how much of what was compared is the same; 100 also when the bytes differ and nothing else
 */
public record AlikePicture(AssetHash asked, AssetHash found, int percent) {

    /** Whether it is the very same file. */
    public boolean same() {
        return asked.equals(found);
    }
}
