package io.countersign.engine.asset.web;

import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.asset.CropArea;
import io.countersign.engine.asset.store.PictureParts;
import io.countersign.engine.identity.CurrentPerson;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Parts of pictures: what there is to cut, and cutting it. */
@RestController
@RequestMapping("/api/assets/{hash}/crops")
class CropController {

    private static final int LARGEST = 50_000_000;

    private final PictureParts parts;
    private final VisibleAssets assets;
    private final CurrentPerson current;

    CropController(PictureParts parts, VisibleAssets assets, CurrentPerson current) {
        this.parts = parts;
        this.assets = assets;
        this.current = current;
    }

    record Area(
            @Min(0) @Max(LARGEST) int x,
            @Min(0) @Max(LARGEST) int y,
            @Min(1) @Max(LARGEST) int width,
            @Min(1) @Max(LARGEST) int height) {}

    record Sheet(int width, int height, @Nullable String original) {}

    @GetMapping
    Sheet sheet(@PathVariable String hash) {
        var asset = assets.get(hash);
        var size = parts.size(asset);
        var original = parts.originalOf(asset.hash(), current.get());
        return new Sheet(
                size.width(), size.height(), original.map(AssetHash::hex).orElse(null));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AssetAnswer cut(@PathVariable String hash, @Valid @RequestBody Area area) {
        var original = assets.get(hash);
        return AssetAnswer.of(parts.cut(original, new CropArea(area.x(), area.y(), area.width(), area.height())));
    }
}
