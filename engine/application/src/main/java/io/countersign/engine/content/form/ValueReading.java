package io.countersign.engine.content.form;

import io.countersign.engine.content.Slot;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Addresses, languages, ids and times. Each is empty when it is not given or wrong. */
final class ValueReading {

    private static final int LONGEST_LINK = 2000;

    private final Problems problems;

    ValueReading(Problems problems) {
        this.problems = problems;
    }

    Optional<UUID> id(String field, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(given));
        } catch (IllegalArgumentException malformed) {
            problems.add(field, "NOT_AN_ID", "'%s' is no id. Choose from the list.".formatted(brief(given)));
            return Optional.empty();
        }
    }

    /** An empty text is an empty address, which means none. */
    Optional<URI> link(String field, @Nullable String given) {
        if (given == null) {
            return Optional.empty();
        }
        var text = given.strip();
        var address = address(text);
        if (text.isEmpty() || address.filter(ValueReading::isWebAddress).isPresent()) {
            return address;
        }
        problems.add(
                field,
                "NOT_A_WEB_ADDRESS",
                "'%s' is no complete web address of at most %,d characters. Write it with https:// and without a user name; a name with special letters in its xn-- form."
                        .formatted(brief(text), LONGEST_LINK));
        return Optional.empty();
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isWebAddress(URI address) {
        var scheme = address.getScheme();
        return ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme))
                && address.getHost() != null
                && address.getRawUserInfo() == null
                && address.toString().length() <= LONGEST_LINK;
    }

    Optional<Locale> language(String field, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return Optional.empty();
        }
        try {
            var language = new Locale.Builder().setLanguageTag(given).build();
            if (!language.getLanguage().isEmpty() && given.length() <= 20) {
                return Optional.of(language);
            }
        } catch (IllformedLocaleException malformed) {
            // Said below, together with tags that are well-formed and name no language.
        }
        problems.add(
                field, "NOT_A_LANGUAGE", "'%s' is no language (BCP 47). Write en or de-AT.".formatted(brief(given)));
        return Optional.empty();
    }

    Optional<Slot> slot(String field, @Nullable String at, @Nullable String zone) {
        var time = time(field + ".at", at);
        var place = zone(field + ".zone", zone);
        if (time.isEmpty() || place.isEmpty()) {
            return Optional.empty();
        }
        var slot = new Slot(time.get(), place.get());
        if (slot.isSkipped()) {
            problems.add(field + ".at", "SLOT_DOES_NOT_EXIST", SkippedHour.explain(slot));
            return Optional.empty();
        }
        return Optional.of(slot);
    }

    private Optional<LocalDateTime> time(String field, @Nullable String given) {
        try {
            var time = LocalDateTime.parse(given == null ? "" : given).truncatedTo(ChronoUnit.SECONDS);
            if (time.getYear() >= 2000 && time.getYear() < 2200) {
                return Optional.of(time);
            }
        } catch (DateTimeException malformed) {
            // Said below, together with times that are well-formed and in another age.
        }
        problems.add(
                field,
                "NOT_A_TIME",
                "'%s' is no local date and time. Write it like 2026-12-01T17:00.".formatted(brief(given)));
        return Optional.empty();
    }

    private Optional<ZoneId> zone(String field, @Nullable String given) {
        if (given != null && ZoneId.getAvailableZoneIds().contains(given)) {
            return Optional.of(ZoneId.of(given));
        }
        problems.add(
                field,
                "NOT_A_ZONE",
                "'%s' is no IANA time zone. Choose one like Europe/Berlin.".formatted(brief(given)));
        return Optional.empty();
    }

    static String brief(@Nullable String given) {
        if (given == null) {
            return "";
        }
        return given.length() <= 80 ? given : given.substring(0, 79) + "…";
    }
}
