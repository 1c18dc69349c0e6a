package io.countersign.engine.content.form;

import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.DraftForm;
import io.countersign.engine.content.DraftVariant;
import io.countersign.engine.content.Market;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class VariantReading {

    private static final int MOST = 50;

    private final Problems problems;
    private final TextReading texts;
    private final ValueReading values;
    private final ImageReading images;

    VariantReading(Problems problems) {
        this.problems = problems;
        this.texts = new TextReading(problems);
        this.values = new ValueReading(problems);
        this.images = new ImageReading(problems);
    }

    List<DraftVariant> read(List<DraftForm.@Nullable Target> given) {
        if (given.size() > MOST) {
            problems.add(
                    "variants",
                    "TOO_MANY",
                    "There are %d variants; at most %d fit into one item. Make a second item."
                            .formatted(given.size(), MOST));
            return List.of();
        }
        var variants = new ArrayList<DraftVariant>();
        for (int index = 0; index < given.size(); index++) {
            variant("variants[" + index + "]", given.get(index)).ifPresent(variants::add);
        }
        refuseTwins(variants);
        return variants;
    }

    private Optional<DraftVariant> variant(String field, DraftForm.@Nullable Target given) {
        if (given == null) {
            problems.add(field, "MISSING", "The variant is empty. Remove it or choose an account and a market.");
            return Optional.empty();
        }
        var account = account(field + ".account", given.account());
        var market = market(field + ".market", given.market());
        var language = values.language(field + ".language", given.language());
        var title = texts.line(field + ".title", given.title(), DraftReading.LONGEST_LINE);
        var text = texts.text(field + ".text", given.text(), DraftReading.LONGEST_TEXT);
        var link = values.link(field + ".link", given.link());
        var pictures = Optional.ofNullable(given.images()).map(list -> images.read(field + ".images", list));
        return account.flatMap(to -> market.map(in -> new DraftVariant(to, in, language, title, text, link, pictures)));
    }

    private Optional<AccountId> account(String field, @Nullable String given) {
        if (given == null || given.isBlank()) {
            problems.add(field, "MISSING", "The variant has no channel account. Choose one.");
            return Optional.empty();
        }
        return values.id(field, given).map(AccountId::new);
    }

    private Optional<Market> market(String field, @Nullable String given) {
        if (given != null && Market.isMarket(given)) {
            return Optional.of(new Market(given));
        }
        problems.add(
                field,
                "NOT_A_MARKET",
                "'%s' is no country. Choose one by its two capitals (ISO 3166-1), such as DE."
                        .formatted(ValueReading.brief(given)));
        return Optional.empty();
    }

    private void refuseTwins(List<DraftVariant> variants) {
        var seen = new HashSet<String>();
        for (int index = 0; index < variants.size(); index++) {
            var variant = variants.get(index);
            if (!seen.add(variant.account() + "/" + variant.market())) {
                problems.add(
                        "variants[" + index + "]",
                        "VARIANT_TWICE",
                        "Market %s has two variants for the same account. Remove one.".formatted(variant.market()));
            }
        }
    }
}
