package io.countersign.engine.compliance.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.compliance.RuleSet;
import io.countersign.engine.compliance.RuleSetId;
import io.countersign.engine.reading.AfterCommit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class RuleSetRows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient database;
    private final Set<RuleSetId> kept = ConcurrentHashMap.newKeySet();

    RuleSetRows(JdbcClient database) {
        this.database = database;
    }

    /** Once per node: what was committed is never changed and never goes. */
    public void add(RuleSet ruleSet) {
        if (!kept.contains(ruleSet.id())) {
            insert(ruleSet);
            AfterCommit.run(() -> kept.add(ruleSet.id()));
        }
    }

    private void insert(RuleSet ruleSet) {
        var entries = ruleSet.versions().stream()
                .map(version -> new Entry(version.pack(), version.semver(), version.hash()))
                .toList();
        try {
            database.sql("""
                            insert into compliance_rule_set (id, versions) values (:id, cast(:versions as jsonb))
                            on conflict do nothing
                            """)
                    .param("id", ruleSet.id().value())
                    .param("versions", JSON.writeValueAsString(entries))
                    .update();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Three texts have a JSON form.", impossible);
        }
    }

    public Optional<List<Entry>> find(RuleSetId id) {
        return database.sql("select versions::text from compliance_rule_set where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(RuleSetRows::entries);
    }

    private static List<Entry> entries(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored rule set is no list of versions.", broken);
        }
    }

    /** What of a version makes a difference to an answer. */
    public record Entry(String pack, String semver, String hash) {}
}
