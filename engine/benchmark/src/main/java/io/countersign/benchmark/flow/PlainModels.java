package io.countersign.benchmark.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** The product's models as they are, but that publishing is said to be an external task, which the product does by itself. */
final class PlainModels {

    private static final String PUBLISHING = "camunda:delegateExpression=\"${publishVariant}\"";
    private static final String EXTERNAL = "camunda:type=\"external\" camunda:topic=\"publishVariant\"";

    private final RepositoryService repository;

    PlainModels(RepositoryService repository) {
        this.repository = repository;
    }

    @EventListener(ApplicationReadyEvent.class)
    void deploy() {
        repository
                .createDeployment()
                .addString("content-review.bpmn", model("content-review"))
                .addString("compliance-sign-off.bpmn", model("compliance-sign-off"))
                .deploy();
    }

    private static String model(String name) {
        var path = "/%1$s/%1$s.bpmn".formatted(name);
        try (var file = PlainModels.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("Model %s is not on the class path.".formatted(path));
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace(PUBLISHING, EXTERNAL);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
