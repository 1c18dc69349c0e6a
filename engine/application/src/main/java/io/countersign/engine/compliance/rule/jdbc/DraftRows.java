package io.countersign.engine.compliance.rule.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.compliance.rule.check.RowExample;
import io.countersign.engine.compliance.rule.draft.DraftId;
import io.countersign.engine.compliance.rule.draft.DraftState;
import io.countersign.engine.compliance.rule.draft.RuleDraft;
import io.countersign.engine.compliance.rule.draft.RuleDraft.Content;
import io.countersign.engine.compliance.rule.draft.RuleDraft.Origin;
import io.countersign.engine.compliance.rule.draft.RuleDraft.Progress;
import io.countersign.engine.compliance.rule.draft.Stamp;
import io.countersign.engine.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Rows of {@code compliance_draft}. */
@Component
class DraftRows {

    private final ObjectMapper json;

    DraftRows(ObjectMapper json) {
        this.json = json;
    }

    RuleDraft read(ResultSet row) throws SQLException {
        return new RuleDraft(
                new DraftId(row.getObject("id", UUID.class)),
                row.getString("pack"),
                row.getString("base"),
                Optional.ofNullable(row.getString("starter")),
                Origin.valueOf(row.getString("origin")),
                new Content(
                        row.getString("dmn"),
                        row.getString("hash"),
                        examples(row.getString("examples")),
                        row.getLong("revision")),
                progress(row),
                Arrays.stream((String[]) row.getArray("editors").getArray())
                        .map(PersonId::new)
                        .collect(Collectors.toSet()));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                DraftState.valueOf(row.getString("state")),
                stamp(row, "created").orElseThrow(),
                stamp(row, "changed").orElseThrow(),
                stamp(row, "handed_over"),
                stamp(row, "decided"),
                Optional.ofNullable(row.getString("comment")),
                Optional.ofNullable(row.getString("proposed")),
                Optional.ofNullable(row.getString("reason")));
    }

    private static Optional<Stamp> stamp(ResultSet row, String what) throws SQLException {
        var person = row.getString(what + "_by");
        var at = row.getTimestamp(what + "_at");
        return person == null ? Optional.empty() : Optional.of(new Stamp(new PersonId(person), at.toInstant()));
    }

    String write(List<RowExample> examples) {
        try {
            return json.writeValueAsString(examples);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException("Examples cannot be written as JSON.", failure);
        }
    }

    private List<RowExample> examples(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("Stored examples cannot be read.", failure);
        }
    }
}
