package io.countersign.engine.asset.store;

import io.countersign.engine.asset.AlikePicture;
import io.countersign.engine.asset.Asset;
import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.asset.AssetUses;
import io.countersign.engine.asset.Assets;
import io.countersign.engine.asset.SmallPicture;
import io.countersign.engine.asset.jdbc.AssetTable;
import io.countersign.engine.asset.jdbc.SketchTable;
import io.countersign.engine.asset.picture.PictureInspection;
import io.countersign.engine.asset.picture.PictureLimits;
import io.countersign.engine.asset.picture.PictureSketch;
import io.countersign.engine.asset.picture.Preview;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.Person;
import io.countersign.engine.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The assets in the database. Safe for use by several threads; two pictures are decoded at a time, the others wait. */
@Service
public class StoredAssets implements Assets {

    private static final PictureLimits LIMITS = PictureLimits.DEFAULT;

    private final AssetTable table;
    private final CurrentPerson current;
    private final ObjectProvider<AssetUses> uses;
    private final UploadQuota quota;
    private final SketchTable sketches;
    private final PictureInspection inspection = new PictureInspection(LIMITS);
    private final Semaphore decoders = new Semaphore(2);

    StoredAssets(
            AssetTable table,
            CurrentPerson current,
            ObjectProvider<AssetUses> uses,
            UploadQuota quota,
            SketchTable sketches) {
        this.table = table;
        this.current = current;
        this.uses = uses;
        this.quota = quota;
        this.sketches = sketches;
    }

    @Override
    public Asset store(String name, InputStream bytes) {
        var uploader = current.get();
        var fileName = FileName.harmless(name);
        var content = inspection.stripped(fileName, readWithinLimit(fileName, bytes));
        var hash = hashOf(content);
        if (!table.wasUploadedBy(hash, uploader.id())) {
            quota.require(uploader.id(), content.length);
        }
        var known = table.find(hash);
        var asset = known.isPresent() ? known.get() : add(fileName, hash, content);
        table.addUploader(hash, uploader.id());
        return asset;
    }

    private Asset add(String name, AssetHash hash, byte[] content) {
        decoders.acquireUninterruptibly();
        try {
            var picture = inspection.inspect(name, content);
            var asset = new Asset(
                    hash, picture.kind().mediaType(), content.length, picture.width(), picture.height(), name);
            table.add(asset, content, picture.preview());
            sketches.add(hash, PictureSketch.of(picture.preview()));
            return asset;
        } finally {
            decoders.release();
        }
    }

    @Override
    public SmallPicture reduce(String name, InputStream bytes) {
        var fileName = FileName.harmless(name);
        var content = inspection.stripped(fileName, readWithinLimit(fileName, bytes));
        decoders.acquireUninterruptibly();
        try {
            var preview = inspection.inspect(fileName, content).preview();
            return new SmallPicture(preview.mediaType(), preview.bytes());
        } finally {
            decoders.release();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Asset> find(AssetHash hash) {
        return table.find(hash);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean maySee(Person person, AssetHash hash) {
        return table.wasUploadedBy(hash, person.id())
                || uses.stream().anyMatch(use -> use.isUsedWhereSeenBy(person, hash));
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] read(AssetHash hash) {
        return table.content(hash).orElseThrow(() -> ProblemException.notFound("Asset", hash));
    }

    @Override
    @Transactional(readOnly = true)
    public List<AlikePicture> alike(Set<AssetHash> hashes) {
        return hashes.isEmpty() ? List.of() : sketches.near(hashes);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<AssetHash> notJustUploaded(Set<AssetHash> hashes) {
        return table.notJustUploaded(hashes);
    }

    @Override
    @Transactional
    public void erase(Set<AssetHash> hashes) {
        table.erase(hashes);
    }

    @Transactional(readOnly = true)
    public Optional<Preview> preview(AssetHash hash) {
        return table.preview(hash);
    }

    private static byte[] readWithinLimit(String name, InputStream bytes) {
        try {
            var content = bytes.readNBytes(LIMITS.bytes() + 1);
            if (content.length > LIMITS.bytes()) {
                throw ProblemException.of(
                        413,
                        "TOO_LARGE",
                        "The file '%s' is too large: at most %d MB are taken. Send a smaller one."
                                .formatted(name, LIMITS.bytes() / 1024 / 1024));
            }
            return content;
        } catch (IOException failure) {
            throw new UncheckedIOException("The upload '%s' broke off.".formatted(name), failure);
        }
    }

    private static AssetHash hashOf(byte[] content) {
        try {
            return new AssetHash(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
