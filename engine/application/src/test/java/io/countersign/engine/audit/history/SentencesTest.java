package io.countersign.engine.audit.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.TranslatedTexts;
import io.countersign.engine.audit.AuditRecord;
import io.countersign.engine.audit.Entry;
import io.countersign.engine.identity.PersonId;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static final Map<PersonId, String> NAMES =
            Map.of(new PersonId("mia"), "Mia Marten", new PersonId("lars"), "Lars Lindner");

    private final Sentences sentences = new Sentences();

    @Test
    void speaksTheViewersLanguage() {
        var entry = Entry.of("content.withdrawn", "submission", "1").with("reason", "The offer is off");

        assertThat(said(entry, Locale.ENGLISH)).isEqualTo("Mia Marten withdrew version : “The offer is off”.");
        assertThat(said(entry, Locale.GERMAN)).isEqualTo("Mia Marten hat Version  zurückgezogen: „The offer is off“.");
        assertThat(said(entry, Locale.FRENCH)).startsWith("Mia Marten a retiré");
        assertThat(said(entry, Locale.forLanguageTag("es-MX"))).startsWith("Mia Marten retiró");
        assertThat(said(entry, Locale.JAPANESE)).as("not translated").startsWith("Mia Marten withdrew");
    }

    @Test
    void leavesOutWhatWasNotSaid() {
        var entry = Entry.of("review.decided.APPROVE", "review", "1")
                .with("group", "legal/de")
                .with("market", "DE")
                .with("comment", "");

        assertThat(said(entry, Locale.ENGLISH)).isEqualTo("Mia Marten approved for Legal Germany, DE.");
        assertThat(said(entry.with("comment", "Fine"), Locale.ENGLISH))
                .isEqualTo("Mia Marten approved for Legal Germany, DE: “Fine”.");
    }

    @Test
    void doesNotEvaluateWhatPeopleWrote() {
        var entry = Entry.of("review.decided.REJECT", "review", "1")
                .with("group", "legal/de")
                .with("market", "DE")
                .with("comment", "[{by}] $1 \\ {group}");

        assertThat(said(entry, Locale.ENGLISH))
                .isEqualTo("Mia Marten rejected it for Legal Germany, DE: “[{by}] $1 \\ {group}”.");
    }

    @Test
    void saysWhatBecameOfPeoplesRights() {
        var entry = Entry.of("person.groups-changed", "person", "lars")
                .with("people", "lars")
                .with("added", "legal/de")
                .with("removed", "");

        assertThat(said(entry, Locale.ENGLISH))
                .isEqualTo("Mia Marten changed the groups of Lars Lindner; added: legal/de.");
        assertThat(said(entry, Locale.GERMAN))
                .isEqualTo("Mia Marten hat die Gruppen von Lars Lindner geändert; neu: legal/de.");
    }

    @Test
    void saysInWordsWhatTheRulesSaid() {
        var entry = Entry.of("compliance.judged.SUBMISSION", "submission", "1")
                .with("outcome", "CHANGES_REQUIRED")
                .with("message", "FR: not known: Whom is it for?.");

        assertThat(said(entry, Locale.ENGLISH))
                .startsWith("The rules said “changes required” when")
                .endsWith("Whom is it for?.")
                .doesNotEndWith("..");
        assertThat(said(entry, Locale.GERMAN)).startsWith("Die Regeln ergaben „Änderungen nötig“");
        assertThat(said(entry.with("outcome", "OF_A_LATER_VERSION"), Locale.ENGLISH))
                .contains("OF_A_LATER_VERSION");
    }

    @Test
    void writesSlotsAsTheReaderDoes() {
        var entry = Entry.of("content.slot-chosen", "submission", "1")
                .with("before", "2026-11-22 09:05 Europe/Berlin")
                .with("slot", "2026-12-01 18:30 America/New_York");

        assertThat(said(entry, Locale.ENGLISH))
                .isEqualTo(
                        "Mia Marten moved the slot from 22 Nov 2026, 09:05 (Berlin) to 1 Dec 2026, 18:30 (New York).");
        assertThat(said(entry, Locale.GERMAN))
                .isEqualTo("Mia Marten hat den Termin von 22.11.2026, 09:05 (Berlin) auf 01.12.2026, 18:30 (New York)"
                        + " verlegt.");
        assertThat(said(entry, Locale.FRENCH)).containsPattern("du 22 nov\\. 2026,? 09:05 \\(Berlin\\) au");
        assertThat(said(entry.with("slot", "soon"), Locale.ENGLISH)).endsWith("to soon.");
    }

    @Test
    void namesThoseWhoMustDecideAgain() {
        var entry = Entry.of("review.voided", "submission", "1").with("people", "lars mia");

        assertThat(said(entry, Locale.ENGLISH)).contains("Lars Lindner, Mia Marten must decide again");
    }

    @Test
    void knowsTheSameSentencesInEveryLanguage() {
        TranslatedTexts.assertWhole("io/countersign/engine/audit/history/sentences");
    }

    private String said(Entry entry, Locale language) {
        var happened = new AuditRecord(1, Instant.EPOCH, Optional.of(new PersonId("mia")), entry);
        return sentences.sentence(
                happened,
                language,
                id -> NAMES.getOrDefault(id, id.value()),
                group -> group.value().equals("legal/de") ? "Legal Germany" : group.value());
    }
}
