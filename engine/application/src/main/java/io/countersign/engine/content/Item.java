package io.countersign.engine.content;

import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.identity.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What marketing wants to publish, as lists show it.
 *
 * @param changedAt when its draft was saved or its state changed
 * @param slot of its newest submission, otherwise of its draft
 * @param version number of its newest version
 * @param submission its newest
 * @param markets of its draft and its newest version
 * @param picture its first
 * @param excerpt the beginning of its text
 * @param draftChanged whether its draft differs from its newest version
 */
public record Item(
        ItemId id,
        String name,
        ItemState state,
        Optional<CampaignId> campaign,
        PersonId author,
        Instant changedAt,
        Optional<Instant> slot,
        Optional<Integer> version,
        Optional<SubmissionId> submission,
        List<AccountId> accounts,
        SortedSet<Market> markets,
        Optional<AssetHash> picture,
        String excerpt,
        boolean draftChanged) {

    public Item {
        accounts = List.copyOf(accounts);
    }
}
