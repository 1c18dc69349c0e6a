package io.countersign.benchmark.compliance;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.compliance.DecisionTable;
import io.countersign.engine.compliance.FactDictionary;
import io.countersign.engine.compliance.PackSource;
import io.countersign.engine.compliance.PackState;
import io.countersign.engine.compliance.PackVersion;
import io.countersign.engine.compliance.RuleBook;
import io.countersign.engine.compliance.RuleSet;
import io.countersign.engine.compliance.Sha256;
import io.countersign.engine.compliance.camunda.CamundaFeel;
import io.countersign.engine.compliance.dmn.CheckedTables;
import io.countersign.engine.compliance.evaluation.RuleCompiler;
import io.countersign.engine.compliance.fact.ShippedDictionary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The shipped tables. */
final class Tables {

    static final FactDictionary DICTIONARY = new ShippedDictionary(new ObjectMapper());

    private static final CamundaFeel FEEL = new CamundaFeel();
    private static final CheckedTables CHECKED = new CheckedTables(FEEL);
    private static final RuleCompiler COMPILER = new RuleCompiler(FEEL, DICTIONARY);

    private Tables() {}

    /** DMN texts by pack key. */
    static Map<String, String> texts() {
        try {
            Map<String, String> texts = new TreeMap<>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:compliance/*.dmn")) {
                try (var bytes = file.getInputStream()) {
                    texts.put(
                            Objects.requireNonNull(file.getFilename()).replace(".dmn", ""),
                            new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return texts;
        } catch (IOException failure) {
            throw new UncheckedIOException("The shipped tables cannot be read.", failure);
        }
    }

    static RuleBook compile(Map<String, String> texts) {
        Map<String, DecisionTable> tables = new TreeMap<>();
        texts.forEach((key, text) -> tables.put(key, CHECKED.read(text)));
        var versions = texts.entrySet().stream()
                .map(entry -> version(entry.getKey(), entry.getValue()))
                .toList();
        return COMPILER.compile(RuleSet.of(versions), version -> Objects.requireNonNull(tables.get(version.pack())));
    }

    private static PackVersion version(String key, String text) {
        return new PackVersion(
                key,
                "1.0.0",
                Sha256.of(text),
                PackState.RELEASED,
                PackSource.STARTER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
