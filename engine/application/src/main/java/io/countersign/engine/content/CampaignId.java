package io.countersign.engine.content;

import java.util.UUID;

public record CampaignId(UUID value) {

    public static CampaignId random() {
        return new CampaignId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static CampaignId parse(String text) {
        return new CampaignId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
