package io.countersign.benchmark.stage;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits for a product that is being started. */
public final class Ready {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(1))
            .build();
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(20);

    private Ready() {}

    /** Returns when the page answers 200. @return how long that took from now on */
    public static Duration await(JavaProcess process, URI page) {
        long begin = System.nanoTime();
        while (!answers(page)) {
            if (!process.isAlive() || System.nanoTime() - begin > LONGEST.toNanos()) {
                throw new IllegalStateException(page + " never answered. See the log of process " + process.id() + ".");
            }
            LockSupport.parkNanos(LOOK);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Returns when it has said that line. */
    public static void awaitWord(JavaProcess process, String line) {
        long begin = System.nanoTime();
        while (process.said(line).isEmpty()) {
            if (!process.isAlive() || System.nanoTime() - begin > LONGEST.toNanos()) {
                throw new IllegalStateException(
                        "Process %d never said '%s'. See its log.".formatted(process.id(), line));
            }
            LockSupport.parkNanos(LOOK);
        }
    }

    private static boolean answers(URI page) {
        try {
            var answer = CLIENT.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding());
            if (answer.statusCode() == 404) {
                throw new IllegalStateException(
                        "%s is not there. Was the product built without its pages (-Dexec.skip=true)?"
                                .formatted(answer.uri()));
            }
            return answer.statusCode() == 200;
        } catch (IOException nobody) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
