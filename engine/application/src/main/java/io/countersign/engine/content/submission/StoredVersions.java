package io.countersign.engine.content.submission;

import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.asset.Assets;
import io.countersign.engine.content.Change;
import io.countersign.engine.content.ContentHash;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Version;
import io.countersign.engine.content.VersionId;
import io.countersign.engine.content.Versions;
import io.countersign.engine.content.document.ContentDocument;
import io.countersign.engine.content.document.DocumentAssets;
import io.countersign.engine.content.document.DocumentDifference;
import io.countersign.engine.content.jdbc.VersionTable;
import io.countersign.engine.problem.ProblemException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredVersions implements Versions {

    private final VersionTable table;
    private final Assets assets;

    StoredVersions(VersionTable table, Assets assets) {
        this.table = table;
        this.assets = assets;
    }

    @Override
    public Version get(VersionId id) {
        return table.find(id).orElseThrow(() -> notFound(id));
    }

    @Override
    public Optional<Version> find(ItemId item, int number) {
        return table.find(item, number);
    }

    @Override
    public Optional<Version> newestOf(ItemId item) {
        return table.of(item, 1).stream().findFirst();
    }

    @Override
    public List<Version> of(ItemId item) {
        return table.of(item, Integer.MAX_VALUE);
    }

    @Override
    public List<Change> difference(VersionId older, VersionId newer) {
        return DocumentDifference.between(new ContentDocument(stored(older)), new ContentDocument(stored(newer)));
    }

    @Override
    public ContentHash recompute(VersionId id) {
        return DocumentAssets.replace(ContentDocument.parse(stored(id)), this::hashOfBytes)
                .hash();
    }

    private AssetHash hashOfBytes(AssetHash asset) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(assets.read(asset));
            return new AssetHash(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    private String stored(VersionId id) {
        return table.document(id).orElseThrow(() -> notFound(id));
    }

    private static ProblemException notFound(VersionId id) {
        return ProblemException.notFound("Version", id);
    }
}
