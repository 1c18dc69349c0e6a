package io.countersign.engine.content.jdbc;

import io.countersign.engine.content.Item;
import java.time.Instant;

/** How a list is ordered; among equals by id, so that a page always goes on where the one before ended. */
public enum ItemOrder {

    /** What was changed last is first. */
    CHANGED("item.changed_at", ":afterValue::timestamptz", "desc"),

    /** What goes out first is first; what has no slot is last. */
    SLOT("coalesce(item.slot_at, 'infinity')", ":afterValue::timestamptz", "asc"),

    /** What goes out last is first; what has no slot is before it. */
    LATEST_SLOT("coalesce(item.slot_at, 'infinity')", ":afterValue::timestamptz", "desc"),

    /** As the alphabets of the world have it, small and large letters alike. */
    NAME("lower(item.name) collate \"und-x-icu\"", "lower(:afterValue::text) collate \"und-x-icu\"", "asc");

    private final String column;
    private final String value;
    private final String direction;

    ItemOrder(String column, String value, String direction) {
        this.column = column;
        this.value = value;
        this.direction = direction;
    }

    /** What the item's place in the list depends on. */
    public String valueOf(Item item) {
        return switch (this) {
            case CHANGED -> item.changedAt().toString();
            case SLOT, LATEST_SLOT -> item.slot().map(Instant::toString).orElse("infinity");
            case NAME -> item.name();
        };
    }

    String clause() {
        return "%s %s, item.id %s".formatted(column, direction, direction);
    }

    /** Holds for what comes behind {@code :afterValue} and {@code :afterItem}. */
    String behind() {
        return "(%s, item.id) %s (%s, :afterItem)".formatted(column, direction.equals("asc") ? ">" : "<", value);
    }
}
