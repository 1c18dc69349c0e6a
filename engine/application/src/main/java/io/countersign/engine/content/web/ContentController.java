package io.countersign.engine.content.web;

import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.CampaignId;
import io.countersign.engine.content.DraftForm;
import io.countersign.engine.content.DraftForms;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.ItemState;
import io.countersign.engine.content.Items;
import io.countersign.engine.content.jdbc.ItemOrder;
import io.countersign.engine.reading.Reading;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/content")
class ContentController {

    private final Items items;
    private final DraftForms forms;
    private final ItemLists lists;
    private final ItemAnswers answers;
    private final Reading reading;

    ContentController(Items items, DraftForms forms, ItemLists lists, ItemAnswers answers, Reading reading) {
        this.items = items;
        this.forms = forms;
        this.lists = lists;
        this.answers = answers;
        this.reading = reading;
    }

    @GetMapping
    ItemPage list(
            @RequestParam Optional<@Size(max = 2000) String> after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(defaultValue = "") List<ItemState> state,
            @RequestParam Optional<UUID> campaign,
            @RequestParam(defaultValue = "") @Size(max = 100) String text,
            @RequestParam Optional<String> author,
            @RequestParam Optional<String> market,
            @RequestParam Optional<UUID> account,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<String> zone,
            @RequestParam(defaultValue = "CHANGED") ItemOrder sort) {
        var query = new ItemQuery(
                state,
                campaign.map(CampaignId::new),
                text,
                author,
                market.map(Parameters::market),
                account.map(AccountId::new),
                Parameters.days(from, to, zone),
                sort);
        return lists.page(query, after, limit);
    }

    @PostMapping
    ResponseEntity<ItemAnswer> create(@RequestBody DraftForm draft) {
        var created = items.create(forms.read(draft));
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(created.tag().quoted())
                .body(full(created.item()));
    }

    @GetMapping("/{itemId}")
    ItemAnswer get(@PathVariable UUID itemId) {
        return full(new ItemId(itemId));
    }

    private ItemAnswer full(ItemId item) {
        return reading.together(() -> answers.full(items.get(item)));
    }

    @DeleteMapping("/{itemId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID itemId) {
        items.delete(new ItemId(itemId));
    }
}
