package io.countersign.engine.demo;

import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.CampaignId;
import java.util.Map;

/**
 * What the stories name, as it is in this installation.
 *
 * @param accounts by the key of the description
 * @param campaign that the story belongs to
 */
record Cast(Map<String, AccountId> accounts, CampaignId campaign, DemoDays days) {

    AccountId account(String key) {
        AccountId account = accounts.get(key);
        if (account == null) {
            throw new IllegalStateException(
                    "The demo names account '%s', which company.yaml does not describe.".formatted(key));
        }
        return account;
    }
}
