package io.countersign.engine.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The data folder cannot be used. Its message says which one and why, its advice what to do. */
final class DataFolderException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String advice;

    private DataFolderException(String message, String advice, @Nullable Throwable cause) {
        super(message, cause);
        this.advice = advice;
    }

    static DataFolderException inUse(Path data) {
        return new DataFolderException(
                "The data folder " + data + " is in use by another Countersign.",
                "Stop that one, or choose another folder with --data.",
                null);
    }

    static DataFolderException notWritable(Path data, @Nullable Throwable cause) {
        return new DataFolderException(
                "The data folder " + data + " cannot be written: " + (cause == null ? "no permission." : cause + "."),
                "Give this user the right to write there, or choose another folder with --data.",
                cause);
    }

    static DataFolderException notStarted(Path data, Throwable cause) {
        return new DataFolderException(
                "PostgreSQL did not start in " + data + ": " + cause.getMessage(),
                "Read the lines of PostgreSQL in the log, or choose another folder with --data.",
                cause);
    }

    static DataFolderException notOurServer(Path data, int port) {
        return new DataFolderException(
                "On port " + port + " another PostgreSQL answers than the one of " + data + ".",
                "Start again, or set countersign.database.embedded.port to a free port.",
                null);
    }

    String advice() {
        return advice;
    }
}
