package io.countersign.engine.search.web;

import io.countersign.engine.channel.Account;
import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.claim.ClaimSearch;
import io.countersign.engine.claim.Claims;
import io.countersign.engine.content.Campaigns;
import io.countersign.engine.content.ItemSearches;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.PersonSearch;
import io.countersign.engine.identity.Role;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asks everybody who keeps something that has a name; each answers with what this person may see. */
@RestController
class SearchController {

    /** Who reads content, campaigns and accounts elsewhere; the others find claims and people only. */
    private static final Set<Role> READERS = Set.of(
            Role.AUTHOR, Role.APPROVER, Role.COMPLIANCE_ADMIN, Role.ACCOUNT_ADMIN, Role.PLATFORM_ADMIN, Role.AUDITOR);

    private final ItemSearches items;
    private final Campaigns campaigns;
    private final Claims claims;
    private final ChannelAccounts accounts;
    private final People people;
    private final CurrentPerson current;

    SearchController(
            ItemSearches items,
            Campaigns campaigns,
            Claims claims,
            ChannelAccounts accounts,
            People people,
            CurrentPerson current) {
        this.items = items;
        this.campaigns = campaigns;
        this.claims = claims;
        this.accounts = accounts;
        this.people = people;
        this.current = current;
    }

    @GetMapping("/api/search")
    SearchAnswer search(
            @RequestParam @Size(max = 100) String text, @RequestParam(defaultValue = "5") @Min(1) @Max(20) int limit) {
        var sought = text.strip();
        if (sought.isEmpty()) {
            return new SearchAnswer(List.of(), false, List.of(), List.of(), List.of(), List.of());
        }
        var reader = !Collections.disjoint(current.get().roles(), READERS);
        var found = reader ? items.find(sought, limit + 1) : List.<ItemSearches.Found>of();
        return new SearchAnswer(
                found.stream().limit(limit).map(SearchController::hit).toList(),
                found.size() > limit,
                reader ? campaigns(sought).limit(limit).toList() : List.of(),
                claims(sought, limit),
                reader ? accounts(sought).limit(limit).toList() : List.of(),
                people(sought, limit));
    }

    private static SearchAnswer.ContentHit hit(ItemSearches.Found found) {
        var item = found.item();
        return new SearchAnswer.ContentHit(item.id().value(), item.name(), item.state(), found.passage());
    }

    private Stream<SearchAnswer.CampaignHit> campaigns(String text) {
        return campaigns.all().stream()
                .filter(campaign -> contains(campaign.name(), text))
                .map(campaign -> new SearchAnswer.CampaignHit(campaign.id().value(), campaign.name()));
    }

    private List<SearchAnswer.ClaimHit> claims(String text, int limit) {
        var search = new ClaimSearch(text, Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), limit);
        return claims.search(search).stream()
                .map(claim -> new SearchAnswer.ClaimHit(
                        claim.id().value(),
                        claim.content().text(),
                        claim.content().language(),
                        claim.state()))
                .toList();
    }

    private Stream<SearchAnswer.AccountHit> accounts(String text) {
        return accounts.all().stream()
                .filter(account -> contains(account.name(), text) || contains(handle(account), text))
                .map(account -> new SearchAnswer.AccountHit(
                        account.id().value(), account.name(), account.channelName(), handle(account)));
    }

    private List<SearchAnswer.PersonHit> people(String text, int limit) {
        return people.search(new PersonSearch(text, null, null, limit)).stream()
                .map(person -> new SearchAnswer.PersonHit(
                        person.id().value(),
                        person.displayName(),
                        person.groups().stream().map(GroupId::value).sorted().toList(),
                        person.active()))
                .toList();
    }

    private static String handle(Account account) {
        return account.identity().map(Account.Identity::handle).orElse("");
    }

    private static boolean contains(String name, String text) {
        return name.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
}
