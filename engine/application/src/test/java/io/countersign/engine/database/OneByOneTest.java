package io.countersign.engine.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.countersign.engine.FreshDatabase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class OneByOneTest {

    private final DriverManagerDataSource database =
            new DriverManagerDataSource(FreshDatabase.create(), "postgres", "");
    private final OneByOne oneNode = new OneByOne(database);
    private final OneByOne otherNode = new OneByOne(database);
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void letsTheOtherNodeWaitUntilTheFirstIsDone() {
        var leave = new CountDownLatch(1);
        var first = CompletableFuture.runAsync(() -> oneNode.run("set up", () -> {
            done.add("first begins");
            awaitUninterrupted(leave);
            done.add("first is done");
        }));
        await().until(() -> done.contains("first begins"));
        var second = CompletableFuture.runAsync(() -> otherNode.run("set up", () -> done.add("second")));
        await().until(this::somebodyWaits);

        leave.countDown();

        assertThat(first).succeedsWithin(Duration.ofSeconds(30));
        assertThat(second).succeedsWithin(Duration.ofSeconds(30));
        assertThat(done).containsExactly("first begins", "first is done", "second");
    }

    @Test
    void keepsNobodyWaitingForOtherWork() {
        oneNode.run("set up", () -> otherNode.run("something else", () -> done.add("done meanwhile")));

        assertThat(done).containsExactly("done meanwhile");
    }

    @Test
    void letsTheNextOneInWhenTheWorkFails() {
        assertThatThrownBy(() -> oneNode.run("set up", () -> {
                    throw new IllegalStateException("not today");
                }))
                .hasMessage("not today");

        assertThat(otherNode.get("set up", () -> "tried again")).isEqualTo("tried again");
    }

    private boolean somebodyWaits() {
        return JdbcClient.create(database).sql("""
                        select exists (select from pg_locks join pg_database on pg_database.oid = pg_locks.database
                        where locktype = 'advisory' and not granted and datname = current_database())""").query(Boolean.class).single();
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
