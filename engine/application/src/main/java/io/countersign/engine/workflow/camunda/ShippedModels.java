package io.countersign.engine.workflow.camunda;

import io.countersign.engine.identity.Acting;
import io.countersign.engine.workflow.ShippedFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Deploys the models of the module process-models: one deployment per folder, so that a process, its forms and its
 * decisions stay together. Nothing happens when the folder has not changed since the last start; therefore the names of
 * resources do not depend on where the product lies.
 */
@Component
class ShippedModels {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedModels.class);
    private static final String[] KINDS = {"bpmn", "dmn", "form"};

    /** The starter packs of the rules: the module compliance keeps versions of them and evaluates them itself. */
    private static final String RULES = "compliance";

    private final RepositoryService repository;
    private final Acting acting;

    ShippedModels(RepositoryService repository, Acting acting) {
        this.repository = repository;
        this.acting = acting;
    }

    void deploy() {
        acting.runAsSystem("deploy the shipped models", () -> folders().forEach(this::deploy));
    }

    private void deploy(String folder, Map<String, Resource> files) {
        DeploymentBuilder deployment =
                repository.createDeployment().name(folder).source("countersign").enableDuplicateFiltering(false);
        files.forEach((name, file) -> {
            try (InputStream content = file.getInputStream()) {
                deployment.addInputStream(name, content);
            } catch (IOException failure) {
                throw new UncheckedIOException("Model %s could not be read.".formatted(name), failure);
            }
        });
        LOG.info("Models of {}: deployment {}.", folder, deployment.deploy().getId());
    }

    /** The files by name, by folder; names as in {@code content-review/content-review.bpmn}. */
    private static SortedMap<String, SortedMap<String, Resource>> folders() {
        SortedMap<String, SortedMap<String, Resource>> folders = new TreeMap<>();
        for (String kind : KINDS) {
            ShippedFiles.matching("*/*." + kind).forEach((name, file) -> {
                String folder = name.substring(0, name.indexOf('/'));
                if (!folder.equals(RULES)) {
                    folders.computeIfAbsent(folder, key -> new TreeMap<>()).put(name, file);
                }
            });
        }
        return folders;
    }
}
