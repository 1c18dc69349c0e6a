package io.countersign.engine.content.web;

import io.countersign.engine.content.Copies;
import io.countersign.engine.content.Copies.Origin;
import io.countersign.engine.content.Item;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Items;
import io.countersign.engine.content.web.VersionAnswer.ChangeAnswer;
import io.countersign.engine.idempotency.RepeatedRequests;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/content/{itemId}")
class CopyController {

    private final Copies copies;
    private final Items items;
    private final ItemAnswers answers;
    private final RepeatedRequests requests;

    CopyController(Copies copies, Items items, ItemAnswers answers, RepeatedRequests requests) {
        this.copies = copies;
        this.items = items;
        this.answers = answers;
        this.requests = requests;
    }

    record OriginAnswer(ItemSummaryAnswer item, @Nullable Integer version, List<ChangeAnswer> changes) {}

    record RelativesAnswer(@Nullable OriginAnswer madeFrom, List<ItemSummaryAnswer> copies) {}

    @PostMapping("/copies")
    @ResponseStatus(HttpStatus.CREATED)
    ItemAnswer copy(@PathVariable UUID itemId, @RequestHeader("Idempotency-Key") Optional<String> key) {
        var copy = requests.answerOnce("copy/" + itemId, key, itemId, UUID.class, () -> copies.copy(new ItemId(itemId))
                .item()
                .value());
        return answers.full(items.get(new ItemId(copy)));
    }

    @GetMapping("/relatives")
    RelativesAnswer relatives(@PathVariable UUID itemId) {
        var item = new ItemId(itemId);
        return new RelativesAnswer(
                copies.originOf(item).map(this::answer).orElse(null), answers.summaries(copies.copiesOf(item)));
    }

    private OriginAnswer answer(Origin origin) {
        return new OriginAnswer(
                summary(origin.item()),
                origin.version().orElse(null),
                origin.changes().stream().map(ChangeAnswer::of).toList());
    }

    private ItemSummaryAnswer summary(Item item) {
        return answers.summaries(List.of(item)).get(0);
    }
}
