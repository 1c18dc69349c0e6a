package io.countersign.engine.content.web;

import io.countersign.engine.asset.AlikePicture;
import io.countersign.engine.content.DraftForm;
import io.countersign.engine.content.DraftForms;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.SimilarItem;
import io.countersign.engine.content.SimilarItems;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/content")
class SimilarController {

    private final SimilarItems similar;
    private final DraftForms forms;
    private final ItemAnswers answers;

    SimilarController(SimilarItems similar, DraftForms forms, ItemAnswers answers) {
        this.similar = similar;
        this.forms = forms;
        this.answers = answers;
    }

    /**
     * @param asked hash of the picture in the draft
     * @param found hash of the picture in the earlier item
     */
    record PictureAnswer(String asked, String found, int percent, boolean same) {

        static PictureAnswer of(AlikePicture picture) {
            return new PictureAnswer(picture.asked().hex(), picture.found().hex(), picture.percent(), picture.same());
        }
    }

    /** @param text how much of it is the same, in per cent */
    record SimilarAnswer(
            ItemSummaryAnswer item,
            @Nullable Integer text,
            List<PictureAnswer> pictures,
            @Nullable String reason) {}

    /** @param difference why the author says that it is something else */
    record SimilarItemsAnswer(@Nullable String difference, List<SimilarAnswer> items) {}

    @PostMapping("/similar")
    List<SimilarAnswer> toDraft(@RequestParam Optional<UUID> item, @RequestBody DraftForm draft) {
        return answers(similar.to(forms.read(draft), item.map(ItemId::new)));
    }

    @GetMapping("/{itemId}/similar")
    SimilarItemsAnswer toItem(@PathVariable UUID itemId) {
        var item = new ItemId(itemId);
        return new SimilarItemsAnswer(similar.difference(item).orElse(null), answers(similar.to(item)));
    }

    private List<SimilarAnswer> answers(List<SimilarItem> found) {
        var summaries = answers.summaries(found.stream().map(SimilarItem::item).toList());
        return IntStream.range(0, found.size())
                .mapToObj(index -> answer(summaries.get(index), found.get(index)))
                .toList();
    }

    private static SimilarAnswer answer(ItemSummaryAnswer summary, SimilarItem found) {
        return new SimilarAnswer(
                summary,
                found.text().orElse(null),
                found.pictures().stream().map(PictureAnswer::of).toList(),
                found.reason().orElse(null));
    }
}
