package io.countersign.engine.workflow.camunda;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in a line where a stack trace would stand otherwise. */
final class UncoveredOperationsReport extends AbstractFailureAnalyzer<UncoveredOperations> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, UncoveredOperations uncovered) {
        return new FailureAnalysis(
                String.valueOf(uncovered.getMessage()), "This build is not to be used. Take another one.", uncovered);
    }
}
