package io.countersign.engine.content;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A draft as JSON has it, before anything is checked. What is absent or {@code null} is not given; in a variant it is
 * inherited, and an empty text there means none.
 *
 * @param language BCP 47; absent means that of the person who is acting
 */
public record DraftForm(
        @Nullable String name,
        @Nullable String campaign,
        @Nullable String title,
        @Nullable String text,
        @Nullable String link,
        @Nullable String language,
        @Nullable List<@Nullable Image> images,
        @Nullable List<@Nullable Target> variants,
        @Nullable Time slot,
        @Nullable Map<String, @Nullable Object> facts) {

    /**
     * @param asset SHA-256 of the bytes
     */
    public record Image(
            @Nullable String asset,
            @Nullable String alternativeText,
            @Nullable Boolean decorative) {}

    public record Target(
            @Nullable String account,
            @Nullable String market,
            @Nullable String language,
            @Nullable String title,
            @Nullable String text,
            @Nullable String link,
            @Nullable List<@Nullable Image> images) {}

    /**
     * @param at local date and time, e.g. {@code 2026-12-01T17:00}
     * @param zone IANA time zone
     */
    public record Time(@Nullable String at, @Nullable String zone) {}
}
