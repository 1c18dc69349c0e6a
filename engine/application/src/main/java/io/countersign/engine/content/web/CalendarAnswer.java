package io.countersign.engine.content.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param days only those with something on them */
record CalendarAnswer(String zone, List<Day> days) {

    /** @param total of the day; the first of them are the items */
    record Day(LocalDate date, int total, List<Entry> items) {}

    /** @param atRisk whether signatures are missing and the slot is near, or an approver is late */
    record Entry(
            @JsonUnwrapped ItemSummaryAnswer item,
            String zone,
            @Nullable UUID submission,
            boolean draftChanged,
            boolean atRisk,
            @Nullable Integer signed,
            @Nullable Integer needed,
            Move move) {}

    /** What it takes to move the slot, for this viewer. */
    enum Move {
        /** The draft is saved with another slot. */
        SAVE_DRAFT,
        /** A new slot is chosen; signatures stay. */
        CHOOSE_SLOT,
        /** A new version is submitted; signatures given so far are void. */
        NEW_VERSION,
        NOT_POSSIBLE
    }
}
