package io.countersign.engine.compliance.pack;

import io.countersign.engine.compliance.PackSource;
import io.countersign.engine.compliance.PackState;
import io.countersign.engine.compliance.PackVersion;
import io.countersign.engine.compliance.Semver;
import io.countersign.engine.compliance.Sha256;
import io.countersign.engine.compliance.jdbc.PackRows;
import io.countersign.engine.database.OneByOne;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Brings the shipped packs into the database at start. The first time they are live; a pack that a newer product ships
 * otherwise becomes a proposed version, which people compare and release as they do with their own.
 */
@Component
final class StarterPacks implements InitializingBean {

    private static final String FILES = "classpath*:compliance/*.dmn";
    private static final String FIRST = "1.0.0";
    private static final Instant ALWAYS = Instant.parse("2000-01-01T00:00:00Z");

    private final PackRows rows;
    private final Tables tables;
    private final OneByOne nodes;

    StarterPacks(PackRows rows, Tables tables, OneByOne nodes) {
        this.rows = rows;
        this.tables = tables;
        this.nodes = nodes;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        var files = List.of(new PathMatchingResourcePatternResolver().getResources(FILES));
        nodes.run("bring the starter packs", () -> files.forEach(this::bring));
    }

    private void bring(Resource file) {
        bring(Objects.requireNonNull(file.getFilename()).replace(".dmn", ""), text(file));
    }

    private void bring(String key, String dmn) {
        var hash = Sha256.of(dmn);
        var versions = rows.versions(key);
        if (versions.isEmpty()) {
            rows.add(version(key, FIRST, tables.keep(key, dmn), PackState.RELEASED));
        } else if (versions.stream().noneMatch(version -> version.hash().equals(hash))) {
            rows.add(version(key, above(versions), tables.keep(key, dmn), PackState.PROPOSED));
        }
    }

    private static String above(List<PackVersion> versions) {
        var highest =
                versions.stream().map(PackVersion::semver).max(Semver.ORDER).orElse(FIRST);
        return Semver.nextMinor(highest);
    }

    private static PackVersion version(String key, String semver, String hash, PackState state) {
        return new PackVersion(
                key,
                semver,
                hash,
                state,
                PackSource.STARTER,
                state == PackState.RELEASED ? Optional.of(ALWAYS) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static String text(Resource file) {
        try (var bytes = file.getInputStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("The starter pack %s cannot be read.".formatted(file), failure);
        }
    }
}
