package io.countersign.engine.asset.store;

import io.countersign.engine.asset.jdbc.AssetTable;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.problem.ProblemException;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Keeps one person, or all together, from filling the disk. Uploads of the same moment may go past it by their own size. */
@Component
class UploadQuota {

    private final AssetTable table;
    private final UploadSettings settings;

    UploadQuota(AssetTable table, UploadSettings settings) {
        this.table = table;
        this.settings = settings;
    }

    /** @throws ProblemException 429 when it is too much for the person today, 507 when it is too much for all */
    void require(PersonId person, long size) {
        if (table.uploadedOfLate(person) + size > settings.perPersonAndDay().toBytes()) {
            throw ProblemException.tooMany(
                    "UPLOAD_QUOTA",
                    "Upload: you have sent %s within 24 hours, which is the most for one person. Use pictures that are there already, or try again later."
                            .formatted(inWords(settings.perPersonAndDay())),
                    Duration.ofHours(1));
        }
        if (table.stored() + size > settings.overall().toBytes()) {
            throw ProblemException.of(
                    507,
                    "STORE_FULL",
                    "Upload: the store of pictures is full, it holds at most %s. Ask a platform administrator to raise countersign.asset.overall."
                            .formatted(inWords(settings.overall())));
        }
    }

    private static String inWords(DataSize size) {
        return size.toMegabytes() >= 1024 ? size.toGigabytes() + " GB" : size.toMegabytes() + " MB";
    }
}
