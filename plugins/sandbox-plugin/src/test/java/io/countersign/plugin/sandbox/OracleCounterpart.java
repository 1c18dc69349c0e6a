package io.countersign.plugin.sandbox;

import io.countersign.plugin.spi.setting.Settings;
import io.countersign.plugin.testkit.ContractNetwork;
import io.countersign.plugin.testkit.Trouble;
import io.countersign.plugin.testkit.oracle.Mode;
import io.countersign.plugin.testkit.oracle.OracleNetwork;
import io.countersign.plugin.testkit.oracle.Script;
import io.countersign.plugin.testkit.oracle.Script.Ending;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** The oracle as the network of the channel contract. */
record OracleCounterpart(OracleNetwork oracle) implements ContractNetwork {

    static OracleCounterpart in(Path folder) {
        try {
            return new OracleCounterpart(OracleNetwork.start(Mode.QUERYABLE, folder, 0));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public Settings settings() {
        return new Settings(
                Map.of("handle", "@acme", "address", oracle.address().toString()), Map.of());
    }

    @Override
    public Settings settingsWithWrongSecret() {
        return settings();
    }

    @Override
    public Set<String> secrets() {
        return Set.of();
    }

    @Override
    public int publications() {
        return oracle.posts().size();
    }

    @Override
    public boolean supports(Trouble trouble) {
        return trouble != Trouble.ONLY_ERRORS && trouble != Trouble.ONLY_NONSENSE;
    }

    @Override
    public void prepare(Trouble trouble) {
        if (trouble == Trouble.NOBODY_LISTENS) {
            oracle.close();
        } else {
            oracle.next(script(trouble));
        }
    }

    private static Script script(Trouble trouble) {
        return switch (trouble) {
            case UNAUTHORIZED -> Script.refuse(401);
            case RATE_LIMITED_FOR_SECONDS -> Script.refuse(429).retryAfter("120");
            case RATE_LIMITED_UNTIL_DATE -> Script.refuse(429).retryAfter("Sun, 22 Nov 2026 10:02:00 GMT");
            case REFUSED -> Script.refuse(400);
            case OVERLOADED -> Script.refuse(503);
            case ERROR_AFTER_PUBLISHING -> Script.acceptThenAnswer(500);
            case RESET_AFTER_PUBLISHING -> Script.acceptThen(Ending.HALF_CLOSE);
            case SILENCE_AFTER_PUBLISHING -> Script.accept().delayed(Duration.ofSeconds(10));
            case NONSENSE_AFTER_PUBLISHING -> Script.acceptThen(Ending.NONSENSE);
            case ONLY_ERRORS, ONLY_NONSENSE, NOBODY_LISTENS ->
                throw new IllegalArgumentException("The oracle has no script for " + trouble + ".");
        };
    }

    @Override
    public void close() {
        oracle.close();
    }
}
