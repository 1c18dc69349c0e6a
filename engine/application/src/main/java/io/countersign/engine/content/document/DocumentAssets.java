package io.countersign.engine.content.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.countersign.engine.asset.AssetHash;
import java.util.function.UnaryOperator;

/** Puts another hash in the place of each asset's: the one that its bytes really have. */
public final class DocumentAssets {

    private DocumentAssets() {}

    public static ContentDocument replace(ContentDocument document, UnaryOperator<AssetHash> really) {
        var tree = document.tree();
        for (JsonNode variant : tree.required("variants")) {
            for (JsonNode image : variant.required("images")) {
                var signed = new AssetHash(image.required("asset").textValue());
                ((ObjectNode) image).put("asset", really.apply(signed).hex());
            }
        }
        return ContentDocument.ofTree(tree);
    }
}
