package io.countersign.process.compliance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** The shipped tables of the folder {@code compliance}, on Camunda's own DMN engine. FEEL only. */
final class Tables {

    static final Path FOLDER = Path.of("src/main/resources/compliance");

    /** Keys of the tables that name duties; the wider jurisdiction first, industries last. */
    static final List<String> PACKS =
            List.of(("global us eu gb de fr es it nl ca br au in cn jp sg kr ae sa industry-finance industry-crypto "
                            + "industry-pharma industry-alcohol industry-gambling industry-food industry-children "
                            + "industry-political")
                    .split(" "));

    static final List<String> SUPPORT =
            List.of(("approvers claims completeness jurisdictions outcome override retention route specialisations "
                            + "wordings")
                    .split(" "));

    private static final DmnEngine ENGINE = feelOnly();
    private static final Map<String, DmnDecision> PARSED = new ConcurrentHashMap<>();

    private Tables() {}

    /** The rows that fit, in the table's order, each by its outputs' names. */
    static List<Map<String, Object>> evaluate(String key, Map<String, Object> question) {
        return ENGINE.evaluateDecisionTable(PARSED.computeIfAbsent(key, Tables::parse), question)
                .getResultList();
    }

    /** The same for a table that is not shipped so. */
    static List<Map<String, Object>> evaluate(String key, String dmn, Map<String, Object> question) {
        var decision =
                ENGINE.parseDecision(decision(key), new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)));
        return ENGINE.evaluateDecisionTable(decision, question).getResultList();
    }

    static List<String> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".dmn"))
                    .map(name -> name.replace(".dmn", ""))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String decision(String key) {
        return PACKS.contains(key) ? "obligations_" + key : key;
    }

    private static DmnDecision parse(String key) {
        try (var file = Files.newInputStream(FOLDER.resolve(key + ".dmn"))) {
            return ENGINE.parseDecision(decision(key), file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static DmnEngine feelOnly() {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.setScriptEngineResolver(language -> null);
        configuration.setElProvider(text -> {
            throw new IllegalStateException("Decisions are written in FEEL, not in EL: " + text);
        });
        return configuration.buildEngine();
    }
}
