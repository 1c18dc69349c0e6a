package io.countersign.benchmark.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

/**
 * The machine and what it was doing, as far as Linux tells.
 *
 * @param load how many processes computed or waited for the disk, over the last minute
 */
public record Machine(Instant at, String processor, int processors, long gigabytes, double load) {

    public static Machine now() {
        return new Machine(
                Instant.now(),
                line("/proc/cpuinfo", "model name"),
                Runtime.getRuntime().availableProcessors(),
                Math.round(memory() / (1024.0 * 1024.0)),
                load1());
    }

    private static long memory() {
        var digits = line("/proc/meminfo", "MemTotal").replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private static double load1() {
        try {
            var text = Files.readString(Path.of("/proc/loadavg"));
            return Double.parseDouble(text.substring(0, text.indexOf(' ')));
        } catch (IOException elsewhere) {
            return Double.NaN;
        }
    }

    private static String line(String file, String key) {
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException elsewhere) {
            return "unknown";
        }
    }

    /** For a report. */
    public String sentence() {
        return String.format(
                Locale.ROOT,
                "%s, %d processors, %d GB, Java %s; load average %.1f at the beginning, %.1f at the end",
                processor,
                processors,
                gigabytes,
                Runtime.version(),
                load,
                load1());
    }
}
