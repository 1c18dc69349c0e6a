package io.countersign.engine.publication.jdbc;

import io.countersign.engine.content.AccountId;
import io.countersign.engine.publication.Publication;

/**
 * A row to be.
 *
 * @param position of the variant in its version
 */
public record Plan(Publication.Origin origin, int position, AccountId account, String market) {}
