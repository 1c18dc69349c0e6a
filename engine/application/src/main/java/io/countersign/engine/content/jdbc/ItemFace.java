package io.countersign.engine.content.jdbc;

import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.CampaignId;
import io.countersign.engine.content.ContentHash;
import io.countersign.engine.content.Market;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What lists show of a draft, and what it is found by.
 *
 * @param slot what the list shows
 * @param words everything that is searched
 * @param hash of the document that the draft would become
 * @param sketch of its texts, by which items like it are found
 */
public record ItemFace(
        String name,
        Optional<CampaignId> campaign,
        Optional<Instant> slot,
        Set<AccountId> accounts,
        Set<Market> markets,
        Set<String> regions,
        Optional<AssetHash> picture,
        String excerpt,
        String words,
        ContentHash hash,
        List<Integer> sketch) {}
