package io.countersign.engine.asset.store;

import io.countersign.engine.asset.Asset;
import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.asset.Assets;
import io.countersign.engine.asset.CropArea;
import io.countersign.engine.asset.jdbc.CropTable;
import io.countersign.engine.asset.picture.PictureCutter;
import io.countersign.engine.asset.picture.PictureSize;
import io.countersign.engine.identity.Person;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Service;

/**
 * Parts of stored pictures, stored as pictures of their own that remember what they were cut from. Safe for use by several
 * threads; one picture is cut at a time, the others wait.
 */
@Service
public class PictureParts {

    private final Assets assets;
    private final CropTable crops;
    private final PictureCutter cutter = new PictureCutter();
    private final Semaphore scissors = new Semaphore(1);

    PictureParts(Assets assets, CropTable crops) {
        this.assets = assets;
        this.crops = crops;
    }

    /**
     * The same part gives the same asset.
     *
     * @throws io.countersign.engine.problem.ProblemException 400 when the area is not within the picture or the picture
     *     moves, and as {@link Assets#store}
     */
    public Asset cut(Asset original, CropArea area) {
        var part = assets.store(nameOf(original.name(), area), new ByteArrayInputStream(bytesOf(original, area)));
        crops.add(original.hash(), area, part.hash());
        return part;
    }

    private byte[] bytesOf(Asset original, CropArea area) {
        var bytes = assets.read(original.hash());
        scissors.acquireUninterruptibly();
        try {
            return cutter.cut(original.name(), bytes, area);
        } finally {
            scissors.release();
        }
    }

    /** As it is seen, turned upright. */
    public PictureSize size(Asset asset) {
        return cutter.seen(asset.name(), assets.read(asset.hash()));
    }

    /** What it was cut from, as far as the person may see that. */
    public Optional<AssetHash> originalOf(AssetHash part, Person person) {
        return crops.originals(part).stream()
                .filter(original -> assets.maySee(person, original))
                .findFirst();
    }

    /** Without an extension: it may not be the original's, and a name without one says nothing wrong. */
    private static String nameOf(String name, CropArea area) {
        int dot = name.lastIndexOf('.');
        var base = (dot < 0 ? name : name.substring(0, dot)).replace('.', ' ');
        return "%s %dx%d".formatted(base, area.width(), area.height());
    }
}
