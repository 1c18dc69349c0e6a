package io.countersign.engine.content.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.countersign.engine.content.Draft;
import io.countersign.engine.content.Facts;
import io.countersign.engine.content.ImageUse;
import io.countersign.engine.content.VariantContent;
import java.util.Comparator;
import java.util.List;

/** From a draft to a tree. What is not there is left out. */
final class DocumentWriting {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private DocumentWriting() {}

    static ObjectNode write(Draft draft) {
        var document = JSON.objectNode().put("form", 1).put("name", draft.name());
        draft.campaign().ifPresent(campaign -> document.put("campaign", campaign.toString()));
        draft.slot().ifPresent(slot -> document.putObject("slot")
                .put("at", slot.at().toString())
                .put("zone", slot.zone().getId()));
        document.set("facts", facts(draft.allFacts()));
        var variants = document.putArray("variants");
        draft.resolved().stream()
                .sorted(Comparator.comparing(
                                (VariantContent variant) -> variant.account().toString())
                        .thenComparing(VariantContent::market))
                .forEach(variant -> variants.add(variant(variant)));
        return document;
    }

    private static ObjectNode variant(VariantContent variant) {
        var node = JSON.objectNode()
                .put("account", variant.account().toString())
                .put("market", variant.market().code())
                .put("language", variant.language().toLanguageTag())
                .put("text", variant.text());
        variant.title().ifPresent(title -> node.put("title", title));
        variant.link().ifPresent(link -> node.put("link", link.toString()));
        var images = node.putArray("images");
        variant.images().forEach(image -> images.add(image(image)));
        return node;
    }

    private static ObjectNode image(ImageUse image) {
        return JSON.objectNode()
                .put("asset", image.asset().hex())
                .put("alternativeText", image.alternativeText())
                .put("decorative", image.decorative());
    }

    private static ObjectNode facts(Facts facts) {
        var node = JSON.objectNode();
        facts.values().forEach((name, value) -> node.set(name, fact(value)));
        return node;
    }

    private static JsonNode fact(Object value) {
        if (value instanceof Boolean flag) {
            return JSON.booleanNode(flag);
        }
        if (value instanceof Number number) {
            return JSON.numberNode(number.doubleValue());
        }
        if (value instanceof List<?> list) {
            var array = JSON.arrayNode();
            list.forEach(entry -> array.add(String.valueOf(entry)));
            return array;
        }
        return JSON.textNode(value.toString());
    }
}
