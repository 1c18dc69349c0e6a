package io.countersign.engine.content.form;

import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.asset.Assets;
import io.countersign.engine.content.Campaigns;
import io.countersign.engine.content.Draft;
import io.countersign.engine.content.DraftForm;
import io.countersign.engine.content.DraftForms;
import io.countersign.engine.content.ImageUse;
import io.countersign.engine.content.Slot;
import io.countersign.engine.content.fact.FactDictionary;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.Person;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Reads drafts and looks whether what they name exists and may be used. */
@Service
class CheckedDraftForms implements DraftForms {

    private final Campaigns campaigns;
    private final Assets assets;
    private final FactDictionary dictionary;
    private final CurrentPerson current;

    CheckedDraftForms(Campaigns campaigns, Assets assets, FactDictionary dictionary, CurrentPerson current) {
        this.campaigns = campaigns;
        this.assets = assets;
        this.dictionary = dictionary;
        this.current = current;
    }

    @Override
    public Draft read(DraftForm form) {
        var problems = new Problems();
        var draft = new DraftReading(problems)
                .read(form, current.find().map(Person::language).orElse(Locale.ENGLISH));
        lookUp(draft, problems);
        problems.addAll(dictionary.check(draft.facts()));
        problems.refuse();
        return draft;
    }

    @Override
    public Slot read(DraftForm.Time form) {
        var problems = new Problems();
        var slot = new ValueReading(problems).slot("slot", form.at(), form.zone());
        problems.refuse();
        return slot.orElseThrow();
    }

    @Override
    public DraftForm write(Draft draft) {
        return DraftWriting.write(draft);
    }

    private void lookUp(Draft draft, Problems problems) {
        draft.campaign()
                .filter(campaign -> campaigns.find(campaign).isEmpty())
                .ifPresent(campaign -> problems.add(
                        "campaign", "UNKNOWN_CAMPAIGN", "There is no such campaign. Choose from the list."));
        lookUp("images", draft.images(), problems);
        for (int index = 0; index < draft.variants().size(); index++) {
            var images = draft.variants().get(index).images().orElse(List.of());
            lookUp("variants[" + index + "].images", images, problems);
        }
    }

    private void lookUp(String field, List<ImageUse> images, Problems problems) {
        for (int index = 0; index < images.size(); index++) {
            if (!isUsable(images.get(index).asset())) {
                problems.add(
                        field + "[" + index + "].asset",
                        "UNKNOWN_ASSET",
                        "The picture is not in the store. Upload it.");
            }
        }
    }

    private boolean isUsable(AssetHash asset) {
        return current.find().map(person -> assets.maySee(person, asset)).orElseGet(() -> assets.find(asset)
                .isPresent());
    }
}
