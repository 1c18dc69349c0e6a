package io.countersign.engine.content.web;

import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.Campaign;
import io.countersign.engine.content.CampaignId;
import io.countersign.engine.content.Campaigns;
import io.countersign.engine.content.Item;
import io.countersign.engine.content.Items;
import io.countersign.engine.content.Market;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Items with the names of the people and campaigns in them. */
@Component
class ItemAnswers {

    private final People people;
    private final Campaigns campaigns;
    private final Items items;
    private final CurrentPerson current;

    ItemAnswers(People people, Campaigns campaigns, Items items, CurrentPerson current) {
        this.people = people;
        this.campaigns = campaigns;
        this.items = items;
        this.current = current;
    }

    List<ItemSummaryAnswer> summaries(List<Item> found) {
        var authors = people.findAll(found.stream().map(Item::author).distinct().toList());
        var named = campaigns.all().stream().collect(Collectors.toMap(Campaign::id, Campaign::name));
        return found.stream().map(item -> summary(item, authors, named)).toList();
    }

    ItemAnswer full(Item item) {
        var editors = items.editorsOf(item.id());
        var known = people.findAll(editors);
        return new ItemAnswer(
                summaries(List.of(item)).get(0),
                editors.stream()
                        .sorted()
                        .map(editor -> PersonAnswer.of(editor, known))
                        .toList(),
                items.mayEdit(current.get(), item.id()),
                item.draftChanged(),
                item.submission().map(SubmissionId::value).orElse(null));
    }

    private static ItemSummaryAnswer summary(
            Item item, Map<PersonId, Person> authors, Map<CampaignId, String> campaigns) {
        return new ItemSummaryAnswer(
                item.id().value(),
                item.name(),
                item.state(),
                item.campaign()
                        .filter(campaigns::containsKey)
                        .map(id -> new ItemSummaryAnswer.CampaignAnswer(id.value(), campaigns.get(id)))
                        .orElse(null),
                PersonAnswer.of(item.author(), authors),
                item.changedAt(),
                item.slot().orElse(null),
                item.version().orElse(null),
                item.accounts().stream().map(AccountId::value).toList(),
                item.markets().stream().map(Market::code).toList(),
                item.picture().map(AssetHash::hex).orElse(null),
                item.excerpt());
    }
}
