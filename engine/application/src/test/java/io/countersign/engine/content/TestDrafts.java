package io.countersign.engine.content;

import io.countersign.engine.TestCompany;
import io.countersign.engine.asset.AssetHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes drafts as an author would; everything not said is right. */
public final class TestDrafts {

    public static final DraftForm.Time LATER = new DraftForm.Time("2099-12-01T17:00", "Europe/Berlin");

    private String name = "Spring offer";
    private String title;
    private String text = "Our new pots are here.";
    private DraftForm.Time slot = LATER;
    private CampaignId campaign;
    private final List<DraftForm.Image> images = new ArrayList<>();
    private final List<DraftForm.Target> variants = new ArrayList<>();
    private final Map<String, Object> facts =
            new TreeMap<>(Map.of("content.mandatoryTexts", List.of("PRIVACY_NOTICE", "IMPRESSUM", "FRENCH_TEXT")));

    private TestDrafts() {}

    public static TestDrafts aDraft() {
        return new TestDrafts();
    }

    public TestDrafts named(String name) {
        this.name = name;
        return this;
    }

    public TestDrafts in(CampaignId campaign) {
        this.campaign = campaign;
        return this;
    }

    /** For a network that wants a title; said to be a post, for a blog is signed by legal too. */
    public TestDrafts titled(String title) {
        this.title = title;
        return withFact("content.type", "social_post");
    }

    public TestDrafts saying(String text) {
        this.text = text;
        return this;
    }

    public TestDrafts at(DraftForm.Time slot) {
        this.slot = slot;
        return this;
    }

    public TestDrafts withFact(String name, Object value) {
        facts.put(name, value);
        return this;
    }

    /** A financial promotion of which everything is known that the rules ask. */
    public TestDrafts ofFinance() {
        return withFact("product.industry", "finance")
                .withFact("product.subtype", "fund")
                .withFact("product.isSecurity", false)
                .withFact("product.isFinancialInstrument", false)
                .withFact("org.firmType", "bank");
    }

    public TestDrafts showing(AssetHash asset, String alternativeText) {
        images.add(new DraftForm.Image(asset.hex(), alternativeText, false));
        return this;
    }

    public TestDrafts to(AccountId account, String market) {
        return to(account, market, null);
    }

    /** @param own instead of the draft's text */
    public TestDrafts to(AccountId account, String market, String own) {
        variants.add(new DraftForm.Target(account.toString(), market, null, null, own, null, null));
        return this;
    }

    public DraftForm form() {
        return new DraftForm(
                name,
                campaign == null ? null : campaign.toString(),
                title,
                text,
                null,
                "en",
                images,
                variants,
                slot,
                facts);
    }

    public SavedDraft createdBy(String author, TestCompany company, Items items, DraftForms forms) {
        return company.as(author, () -> items.create(forms.read(form())));
    }
}
