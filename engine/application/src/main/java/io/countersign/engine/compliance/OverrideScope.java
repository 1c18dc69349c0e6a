package io.countersign.engine.compliance;

/**
 * For what a rule is set aside.
 *
 * @param id of the item or campaign; opaque here
 */
public record OverrideScope(Kind kind, String id) {

    public enum Kind {
        ITEM,
        CAMPAIGN
    }
}
