package io.countersign.engine.compliance;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.compliance.camunda.CamundaFeel;
import io.countersign.engine.compliance.dmn.CheckedTables;
import io.countersign.engine.compliance.evaluation.RuleCompiler;
import io.countersign.engine.compliance.fact.ShippedDictionary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The shipped tables, compiled without a database. */
public final class StarterRules {

    private static final CamundaFeel FEEL = new CamundaFeel();
    private static final CheckedTables CHECKED = new CheckedTables(FEEL);

    public static final FactDictionary DICTIONARY = new ShippedDictionary(new ObjectMapper());

    private StarterRules() {}

    /** DMN texts by pack key. */
    public static Map<String, String> texts() {
        try {
            var texts = new LinkedHashMap<String, String>();
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:/compliance/*.dmn");
            Arrays.stream(files)
                    .sorted(java.util.Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .forEach(file -> {
                        try (var bytes = file.getInputStream()) {
                            texts.put(
                                    Objects.requireNonNull(file.getFilename()).replace(".dmn", ""),
                                    new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
                        } catch (IOException failure) {
                            throw new java.io.UncheckedIOException(failure);
                        }
                    });
            return texts;
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /** All shipped packs in version 1.0.0. */
    public static RuleBook book() {
        return book(texts());
    }

    public static RuleBook book(Map<String, String> texts) {
        Map<String, DecisionTable> tables = new LinkedHashMap<>();
        texts.forEach((key, text) -> tables.put(key, CHECKED.read(text)));
        var ruleSet =
                RuleSet.of(tables.keySet().stream().map(StarterRules::version).toList());
        return new RuleCompiler(FEEL, DICTIONARY)
                .compile(ruleSet, version -> Objects.requireNonNull(tables.get(version.pack())));
    }

    private static PackVersion version(String key) {
        return new PackVersion(
                key,
                "1.0.0",
                "",
                PackState.RELEASED,
                PackSource.STARTER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static List<String> keys() {
        return List.copyOf(texts().keySet());
    }
}
