package io.countersign.engine.publication.sending;

import io.countersign.engine.asset.Asset;
import io.countersign.engine.asset.Assets;
import io.countersign.engine.content.ImageUse;
import io.countersign.engine.content.VariantContent;
import io.countersign.engine.problem.ProblemException;
import io.countersign.plugin.spi.channel.Image;
import io.countersign.plugin.spi.channel.Variant;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Puts a variant into the form in which plugins get it. */
@Component
public class NetworkVariants {

    private final Assets assets;

    NetworkVariants(Assets assets) {
        this.assets = assets;
    }

    /** With the images' bytes. */
    public Variant whole(VariantContent content) {
        return variant(content, asset -> assets.read(asset.hash()));
    }

    /** For counting only: images have their size, and no content. */
    public Variant outline(VariantContent content) {
        return variant(content, asset -> new byte[Math.toIntExact(asset.size())]);
    }

    private Variant variant(VariantContent content, Function<Asset, byte[]> bytes) {
        List<Image> images =
                content.images().stream().map(use -> image(use, bytes)).toList();
        return new Variant(content.title(), content.text(), content.link(), images, content.language());
    }

    private Image image(ImageUse use, Function<Asset, byte[]> bytes) {
        Asset asset = assets.find(use.asset()).orElseThrow(() -> ProblemException.notFound("Image", use.asset()));
        String alternativeText = use.decorative() ? "" : use.alternativeText();
        return new Image(
                asset.name(), asset.mediaType(), bytes.apply(asset), asset.width(), asset.height(), alternativeText);
    }
}
