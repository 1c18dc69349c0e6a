package io.countersign.engine.asset.web;

import io.countersign.engine.asset.store.StoredAssets;
import io.countersign.engine.problem.ProblemException;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/assets")
class AssetController {

    private final StoredAssets assets;
    private final VisibleAssets visible;

    AssetController(StoredAssets assets, VisibleAssets visible) {
        this.assets = assets;
        this.visible = visible;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AssetAnswer upload(@RequestPart("file") MultipartFile file) throws IOException {
        try (var bytes = file.getInputStream()) {
            return AssetAnswer.of(
                    assets.store(Optional.ofNullable(file.getOriginalFilename()).orElse(""), bytes));
        }
    }

    @GetMapping("/{hash}")
    ResponseEntity<byte[]> bytes(@PathVariable String hash, WebRequest request) {
        var asset = visible.get(hash);
        return PictureAnswer.isKnown(request, asset.hash().hex())
                ? PictureAnswer.unchanged(asset.hash().hex())
                : PictureAnswer.download(asset, assets.read(asset.hash()));
    }

    @GetMapping("/{hash}/preview")
    ResponseEntity<byte[]> preview(@PathVariable String hash, WebRequest request) {
        var asset = visible.get(hash);
        var tag = asset.hash() + "-preview";
        if (PictureAnswer.isKnown(request, tag)) {
            return PictureAnswer.unchanged(tag);
        }
        return assets.preview(asset.hash())
                .map(preview -> PictureAnswer.shown(tag, preview))
                .orElseThrow(() -> ProblemException.notFound("Asset", hash));
    }
}
