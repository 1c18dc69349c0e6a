package io.countersign.engine.content.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.CampaignId;
import io.countersign.engine.content.Facts;
import io.countersign.engine.content.ImageUse;
import io.countersign.engine.content.Market;
import io.countersign.engine.content.Slot;
import io.countersign.engine.content.VariantContent;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** What a submitted version's document says. */
public final class DocumentReading {

    private final JsonNode document;

    public DocumentReading(ContentDocument document) {
        this.document = document.tree();
    }

    public String name() {
        return document.required("name").textValue();
    }

    public Optional<CampaignId> campaign() {
        return text(document, "campaign").map(CampaignId::parse);
    }

    public Slot slot() {
        var slot = document.required("slot");
        return new Slot(
                LocalDateTime.parse(slot.required("at").textValue()),
                ZoneId.of(slot.required("zone").textValue()));
    }

    public List<VariantContent> variants() {
        var variants = new ArrayList<VariantContent>();
        document.required("variants").forEach(node -> variants.add(variant(node)));
        return variants;
    }

    public Facts facts() {
        var facts = new TreeMap<String, Object>();
        document.required("facts").properties().forEach(fact -> facts.put(fact.getKey(), value(fact.getValue())));
        return new Facts(facts);
    }

    private static VariantContent variant(JsonNode node) {
        var images = new ArrayList<ImageUse>();
        node.required("images").forEach(image -> images.add(image(image)));
        return new VariantContent(
                AccountId.parse(node.required("account").textValue()),
                new Market(node.required("market").textValue()),
                Locale.forLanguageTag(node.required("language").textValue()),
                text(node, "title"),
                node.required("text").textValue(),
                text(node, "link").map(URI::create),
                images);
    }

    private static ImageUse image(JsonNode node) {
        return new ImageUse(
                new AssetHash(node.required("asset").textValue()),
                node.required("alternativeText").textValue(),
                node.required("decorative").booleanValue());
    }

    private static Object value(JsonNode node) {
        if (node.isArray()) {
            var list = new ArrayList<String>();
            node.forEach(entry -> list.add(entry.textValue()));
            return List.copyOf(list);
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isNumber()) {
            return node.isIntegralNumber() ? (Number) node.longValue() : (Number) node.doubleValue();
        }
        return node.textValue();
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name)).map(JsonNode::textValue);
    }
}
