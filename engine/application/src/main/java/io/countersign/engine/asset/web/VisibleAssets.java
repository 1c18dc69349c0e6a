package io.countersign.engine.asset.web;

import io.countersign.engine.asset.Asset;
import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.asset.Assets;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.problem.ProblemException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What somebody may not see is not there. */
@Component
class VisibleAssets {

    private final Assets assets;
    private final CurrentPerson current;

    VisibleAssets(Assets assets, CurrentPerson current) {
        this.assets = assets;
        this.current = current;
    }

    /** @throws ProblemException 404 when the person who is acting may not see it, or there is none */
    Asset get(String hash) {
        return Optional.of(hash)
                .filter(AssetHash::isWellFormed)
                .map(AssetHash::new)
                .filter(known -> assets.maySee(current.get(), known))
                .flatMap(assets::find)
                .orElseThrow(() -> ProblemException.notFound("Asset", hash));
    }
}
