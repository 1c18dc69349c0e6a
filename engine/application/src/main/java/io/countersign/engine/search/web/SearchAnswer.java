package io.countersign.engine.search.web;

import io.countersign.engine.claim.ClaimState;
import io.countersign.engine.content.ItemState;
import java.util.List;
import java.util.UUID;

/** What was found, kind by kind; of each a few. Which words were meant is for the page to mark: nothing here is markup. */
record SearchAnswer(
        List<ContentHit> content,
        boolean moreContent,
        List<CampaignHit> campaigns,
        List<ClaimHit> claims,
        List<AccountHit> accounts,
        List<PersonHit> people) {

    record ContentHit(UUID id, String name, ItemState state, String passage) {}

    record CampaignHit(UUID id, String name) {}

    record ClaimHit(UUID id, String text, String language, ClaimState state) {}

    record AccountHit(UUID id, String name, String channelName, String handle) {}

    record PersonHit(String id, String displayName, List<String> groups, boolean active) {}
}
