package io.countersign.engine.channel;

import io.countersign.engine.credential.SecretText;
import io.countersign.engine.identity.PersonId;
import java.util.Map;
import java.util.Set;

/**
 * What a person fills in to connect an account.
 *
 * @param markets ISO 3166-1 alpha-2
 * @param settings plain settings of the channel, by key
 * @param secrets its secret settings; when an account is changed only those that get a new value
 */
public record AccountForm(
        String channel,
        String name,
        Set<String> markets,
        Map<String, String> settings,
        Map<String, SecretText> secrets,
        int perMinute,
        PersonId businessOwner,
        PersonId technicalOwner) {

    public static final int USUAL_PER_MINUTE = 30;

    public static final int MOST_PER_MINUTE = 600;

    public AccountForm {
        markets = Set.copyOf(markets);
        settings = Map.copyOf(settings);
        secrets = Map.copyOf(secrets);
    }
}
