package io.countersign.engine.review.plan;

import io.countersign.engine.content.CampaignId;
import io.countersign.engine.content.Draft;
import io.countersign.engine.content.Facts;
import io.countersign.engine.content.ImageUse;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Variant;
import io.countersign.engine.content.VariantContent;
import io.countersign.engine.content.Version;
import io.countersign.engine.content.VersionId;
import io.countersign.engine.content.Versions;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationSearch;
import io.countersign.engine.publication.PublicationState;
import io.countersign.engine.publication.Publications;
import io.countersign.engine.review.jdbc.StoredPlans;
import io.countersign.engine.review.route.Correction;
import io.countersign.engine.review.route.Correction.Beyond;
import io.countersign.engine.review.route.Correction.WordChange;
import io.countersign.engine.review.route.WordDistance;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Finds out what changes of the posts that are live. */
@Component
class Corrections {

    /** Live posts of one item; what lies beyond makes it no correction of words. */
    private static final int MOST = 1_000;

    /** Follow from the slot, which is another one in every correction. */
    private static final Set<String> OF_THE_SLOT = Set.of("campaign.publishDate", "campaign.publishHour");

    private final Publications publications;
    private final Versions versions;
    private final StoredPlans plans;

    Corrections(Publications publications, Versions versions, StoredPlans plans) {
        this.publications = publications;
        this.versions = versions;
        this.plans = plans;
    }

    /** Empty where nothing of the item is live. */
    Optional<Correction> of(ItemId item, Draft draft) {
        return of(item, new Says(draft.resolved(), draft.allFacts(), draft.campaign()));
    }

    Optional<Correction> of(Version version) {
        if (version.number() == 1) {
            return Optional.empty();
        }
        var contents = version.variants().stream().map(Variant::content).toList();
        return of(version.item(), new Says(contents, version.facts(), version.campaign()));
    }

    private record Says(List<VariantContent> contents, Facts facts, Optional<CampaignId> campaign) {}

    private Optional<Correction> of(ItemId item, Says says) {
        var live = live(item);
        return live.stream()
                .map(this::measuredBy)
                .distinct()
                .map(versions::get)
                .max(Comparator.comparingInt(Version::number))
                .map(base -> new Correction(newest(live), base.id(), beyond(base, live, says), words(base, says)));
    }

    private List<Publication> live(ItemId item) {
        return publications
                .search(new PublicationSearch(
                        Set.of(PublicationState.SENT),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(item),
                        Optional.empty(),
                        MOST))
                .stream()
                .filter(post -> post.copy().filter(Publication.Copy::live).isPresent())
                .toList();
    }

    private VersionId measuredBy(Publication post) {
        return plans.find(post.origin().submission())
                .flatMap(Plan::measuredBy)
                .orElse(post.origin().version());
    }

    private int newest(List<Publication> live) {
        return live.stream()
                .map(post -> post.origin().version())
                .distinct()
                .mapToInt(version -> versions.get(version).number())
                .max()
                .orElseThrow();
    }

    private static Set<Beyond> beyond(Version base, List<Publication> live, Says says) {
        var beyond = EnumSet.noneOf(Beyond.class);
        if (!known(base.facts()).equals(known(says.facts()))) {
            beyond.add(Beyond.FACTS);
        }
        if (!base.campaign().equals(says.campaign())) {
            beyond.add(Beyond.CAMPAIGN);
        }
        for (VariantContent content : says.contents()) {
            var older = at(base, content);
            if (older.isEmpty() || live.stream().noneMatch(post -> isAt(post, content))) {
                beyond.add(Beyond.PLACES);
            }
            older.ifPresent(before -> beyond.addAll(beyond(before, content)));
        }
        return beyond;
    }

    private static Set<Beyond> beyond(VariantContent older, VariantContent newer) {
        var beyond = EnumSet.noneOf(Beyond.class);
        if (!older.language().equals(newer.language())) {
            beyond.add(Beyond.LANGUAGE);
        }
        if (!older.link().equals(newer.link()) || !WordDistance.sameAddresses(older.text(), newer.text())) {
            beyond.add(Beyond.LINKS);
        }
        if (!pictures(older).equals(pictures(newer))) {
            beyond.add(Beyond.IMAGES);
        }
        return beyond;
    }

    private static Map<String, WordChange> words(Version base, Says says) {
        var words = new TreeMap<String, WordChange>();
        for (VariantContent content : says.contents()) {
            at(base, content)
                    .map(older -> WordDistance.between(wording(older), wording(content), content.language()))
                    .ifPresent(change -> words.merge(content.market().code(), change, WordChange::and));
        }
        return words;
    }

    private static Optional<VariantContent> at(Version base, VariantContent place) {
        return base.variants().stream()
                .map(Variant::content)
                .filter(content -> content.account().equals(place.account())
                        && content.market().equals(place.market()))
                .findFirst();
    }

    private static boolean isAt(Publication post, VariantContent place) {
        return post.account().equals(place.account())
                && post.market().equals(place.market().code());
    }

    private static Map<String, Object> known(Facts facts) {
        var known = new TreeMap<>(facts.values());
        known.keySet().removeAll(OF_THE_SLOT);
        return known;
    }

    private static List<String> pictures(VariantContent content) {
        return content.images().stream()
                .map(image -> image.asset().hex() + image.decorative())
                .toList();
    }

    /** Everything that is read, alternative texts too. */
    private static String wording(VariantContent content) {
        var wording = new StringBuilder(content.title().orElse("")).append('\n').append(content.text());
        for (ImageUse image : content.images()) {
            wording.append('\n').append(image.alternativeText());
        }
        return wording.toString();
    }
}
