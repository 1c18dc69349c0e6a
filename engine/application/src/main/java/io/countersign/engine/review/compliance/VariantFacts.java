package io.countersign.engine.review.compliance;

import io.countersign.engine.channel.Account;
import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.compliance.Detection;
import io.countersign.engine.compliance.Detections;
import io.countersign.engine.compliance.FactDictionary;
import io.countersign.engine.compliance.FactName;
import io.countersign.engine.compliance.Facts;
import io.countersign.engine.compliance.VariantText;
import io.countersign.engine.content.VariantContent;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The facts of one variant: what the author said of the content, what is true of the company, and what the variant says. What the
 * completeness table wants to know and nobody said stays unknown; the rest keeps the dictionary's default.
 */
@Component
class VariantFacts {

    private static final String NO_NETWORK = "none";

    /** Whoever addresses a whole country addresses each of its parts that has rules of its own (ISO 3166-2). */
    private static final Map<String, List<String>> PARTS =
            Map.of("US", List.of("US-CA", "US-NY"), "CA", List.of("CA-QC"));

    private static final Map<String, String> TYPES = Map.of("wordpress", "blog");

    private final FactDictionary dictionary;
    private final NeededFacts needed;
    private final CompanyFacts company;
    private final ChannelAccounts accounts;
    private final Detections detections;

    VariantFacts(
            FactDictionary dictionary,
            NeededFacts needed,
            CompanyFacts company,
            ChannelAccounts accounts,
            Detections detections) {
        this.dictionary = dictionary;
        this.needed = needed;
        this.company = company;
        this.accounts = accounts;
        this.detections = detections;
    }

    /** Of each variant, in their order. */
    List<Facts> of(Judged judged) {
        var channels = accounts
                .findAll(judged.variants().stream().map(VariantContent::account).toList())
                .stream()
                .collect(Collectors.toMap(Account::id, Account::channel));
        return judged.variants().stream()
                .map(variant -> of(variant, channels.getOrDefault(variant.account(), NO_NETWORK), judged))
                .toList();
    }

    private Facts of(VariantContent variant, String channel, Judged judged) {
        Map<String, @Nullable Object> given = new HashMap<>();
        judged.facts().values().forEach((name, value) -> put(given, name, value));
        company.all().forEach(given::putIfAbsent);
        describe(variant, channel, judged, given);
        needed.unsaid(given).forEach(name -> given.put(name, null));
        return dictionary.read(given);
    }

    private void describe(VariantContent variant, String channel, Judged judged, Map<String, @Nullable Object> given) {
        ZonedDateTime at = judged.at().atZone(MarketZones.of(variant.market(), judged.zone()));
        put(given, "audience.countries", List.of(variant.market().code()));
        given.putIfAbsent(
                "audience.subdivisions", PARTS.getOrDefault(variant.market().code(), List.of()));
        put(given, "campaign.publishDate", at.toLocalDate().toString());
        put(given, "campaign.publishHour", at.getHour());
        put(given, "content.language", variant.language().getLanguage());
        put(given, "content.contentHash", judged.hash());
        var network = network(channel);
        put(given, "channel.network", network);
        given.putIfAbsent("content.type", TYPES.getOrDefault(channel, "social_post"));
        put(given, "content.hasImage", variant.images().stream().anyMatch(image -> !image.decorative()));
        var detection = detections.detect(words(variant, network));
        claims(detection, given);
        put(
                given,
                FactName.MANDATORY_TEXTS.value(),
                mandatoryTexts(detection, given.get(FactName.MANDATORY_TEXTS.value())));
    }

    /**
     * A list that the author states is complete, an empty one included. Where nothing is stated, words that speak for a claim
     * leave it open until a person says yes or no; without such words it claims nothing.
     */
    private static void claims(Detection detection, Map<String, @Nullable Object> given) {
        if (given.get(FactName.CLAIMS.value()) == null) {
            boolean open = proposed(detection, FactName.CLAIMS).findAny().isPresent();
            given.put(FactName.CLAIMS.value(), open ? null : List.of());
        }
    }

    /** What is stated, and what the words and pictures satisfy where they stand. */
    private static List<String> mandatoryTexts(Detection detection, @Nullable Object stated) {
        var texts = new LinkedHashSet<String>();
        if (stated instanceof List<?> codes) {
            codes.forEach(code -> texts.add(String.valueOf(code)));
        }
        proposed(detection, FactName.MANDATORY_TEXTS).forEach(texts::add);
        return List.copyOf(texts);
    }

    private static Stream<String> proposed(Detection detection, FactName fact) {
        return detection.proposals().stream()
                .filter(proposal -> proposal.fact().equals(fact))
                .map(proposal -> String.valueOf(proposal.value()));
    }

    private static VariantText words(VariantContent variant, String network) {
        var images = variant.images().stream()
                .map(image -> new VariantText.Image(image.alternativeText(), image.decorative()))
                .toList();
        return new VariantText(
                variant.title(), variant.text(), variant.language().getLanguage(), network, images);
    }

    private String network(String channel) {
        return dictionary
                .find(FactName.NETWORK)
                .filter(definition -> definition.allowed().contains(channel))
                .map(definition -> channel)
                .orElse(NO_NETWORK);
    }

    /** Facts that only content knows are left out. */
    private void put(Map<String, @Nullable Object> given, String name, Object value) {
        if (FactName.isWellFormed(name) && dictionary.find(new FactName(name)).isPresent()) {
            given.put(name, value);
        }
    }
}
