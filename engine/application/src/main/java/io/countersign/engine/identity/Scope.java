package io.countersign.engine.identity;

/** On which objects somebody may do what the role allows; who decides it there is the package that keeps them. */
public enum Scope {
    ALL("The role alone decides."),
    OWN("One's own, and nobody else's."),
    LISTED("What the person may see; the rest is neither listed nor counted."),
    ITEM(
            "Items of one's own or of a region of one's groups; all of them for platform admins and auditors. Others do not exist."),
    ITEM_CHANGE("Items that the person may see, and only authors change them."),
    REMARK("Discussions of items that the person may see; words of one's own only."),
    ASSET("Pictures that the person uploaded or that stand in items that the person may see."),
    TASK("Tasks that the person or one of the person's groups is asked to do."),
    REVIEW(
            "Members of the group that is asked; never the author, an editor, or somebody who signed for another role where two are needed."),
    PACK(
            "Administrators of the pack's region or of a wider one; releasing and taking back by somebody who had no hand in the change."),
    OVERRIDE(
            "Legal or compliance as the rule's severity asks, for items that the person may see, and never whoever asked for it."),
    OVERRIDE_BACK("Whoever asked for it, legal, compliance and compliance admins, for items that the person may see."),
    PUBLICATION("Editors of the item, the account's owners and administrators, and whoever is asked to mend it."),
    CLAIM("Legal or compliance of the claim's regions; accepting by somebody else than who proposed it."),
    HOLD("Legal and compliance, for items that they may see; lifting by somebody else than who placed it."),
    ERASURE("Compliance admins of all regions of the item."),
    SECOND("Somebody else than who began it."),
    RELEASE(
            "Platform admins deploy models that pass the gate; compliance admins tables of rules only, which become drafts.");

    private final String words;

    Scope(String words) {
        this.words = words;
    }

    /** One sentence in English. */
    public String words() {
        return words;
    }
}
