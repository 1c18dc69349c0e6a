package io.countersign.engine.retention;

import io.countersign.engine.content.ItemId;
import io.countersign.engine.identity.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * That an item existed and was erased properly.
 *
 * @param by empty for the nightly run
 * @param rule of retention, in words
 * @param dueOn the last of its days
 * @param assets hashes of the pictures that went with it
 * @param versions one for each version that there was, with its hash, the last day first; names are gone
 */
public record ErasureRecord(
        ItemId item,
        Instant at,
        Optional<PersonId> by,
        String reason,
        String rule,
        LocalDate dueOn,
        List<String> assets,
        List<Deadline> versions) {

    public ErasureRecord {
        assets = List.copyOf(assets);
        versions = List.copyOf(versions);
    }

    /** A place in the list, which begins with the newest. */
    public record Position(Instant at, ItemId item) {

        public static Position of(ErasureRecord last) {
            return new Position(last.at(), last.item());
        }
    }
}
