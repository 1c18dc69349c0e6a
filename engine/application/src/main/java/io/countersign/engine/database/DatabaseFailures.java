package io.countersign.engine.database;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Turns a start that failed at the database into two sentences, where a stack trace would stand otherwise. */
final class DatabaseFailures implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataFolderException folder) {
                return new FailureAnalysis(folder.getMessage(), folder.advice(), failure);
            }
            if (cause instanceof FlywayValidateException other) {
                return new FailureAnalysis(
                        "The database was written by another version of Countersign: "
                                + essence(String.valueOf(other.getMessage())),
                        "Start the version that wrote it, or a newer one, or choose another folder with --data.",
                        failure);
            }
        }
        return null;
    }

    /** Flyway wraps what it detected into a headline and general advice. */
    private static String essence(String message) {
        return message.lines()
                .filter(line -> line.contains("migration ") && !line.startsWith("If you"))
                .findFirst()
                .orElse(message);
    }
}
