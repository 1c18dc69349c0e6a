package io.countersign.engine.content;

import io.countersign.engine.identity.PersonId;

public record CampaignCreated(CampaignId campaign, String name, PersonId by) {}
