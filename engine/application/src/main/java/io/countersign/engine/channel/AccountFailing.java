package io.countersign.engine.channel;

import io.countersign.engine.content.AccountId;
import io.countersign.engine.identity.PersonId;

/**
 * An account that worked does not work any more; told once until it works again.
 *
 * @param technicalOwner who has to connect it again
 * @param message the network's refusal, for people
 */
public record AccountFailing(AccountId account, String name, PersonId technicalOwner, String message) {}
