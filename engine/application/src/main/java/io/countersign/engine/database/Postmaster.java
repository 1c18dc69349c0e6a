package io.countersign.engine.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The server that works on a data folder, as PostgreSQL itself writes it down in {@code postmaster.pid}: the first line is
 * its process, the fourth its port.
 */
record Postmaster(long process, int port) {

    private static final int LINES = 4;

    /** The server that is alive, for one may outlive a killed product; nothing when none is. */
    static Optional<Postmaster> aliveIn(Path data) {
        return recordedIn(data).filter(server -> ProcessHandle.of(server.process)
                .map(ProcessHandle::isAlive)
                .orElse(false));
    }

    private static Optional<Postmaster> recordedIn(Path data) {
        Path file = data.resolve("postmaster.pid");
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.size() < LINES
                    ? Optional.empty()
                    : Optional.of(new Postmaster(
                            Long.parseLong(lines.get(0).strip()),
                            Integer.parseInt(lines.get(LINES - 1).strip())));
        } catch (IOException | NumberFormatException half) {
            // It is being written or removed this moment, so no server is to be found by it.
            return Optional.empty();
        }
    }
}
