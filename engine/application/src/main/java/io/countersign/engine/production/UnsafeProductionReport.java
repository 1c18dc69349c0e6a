package io.countersign.engine.production;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the reasons where a stack trace would stand otherwise. */
final class UnsafeProductionReport extends AbstractFailureAnalyzer<UnsafeProduction> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, UnsafeProduction unsafe) {
        return new FailureAnalysis(
                "This is not safe enough for the profile production:\n\n" + unsafe.getMessage(),
                "Mend all of it and start again. docker/README.md explains each setting.",
                unsafe);
    }
}
