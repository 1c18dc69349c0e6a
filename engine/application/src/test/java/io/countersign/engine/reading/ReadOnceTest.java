package io.countersign.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class ReadOnceTest {

    private static final String LOCK = "select 1 from identity_group limit 1 for update";

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    private final ReadOnce<String, Optional<Integer>> memory = ReadOnce.from("read_once_probe", "read_once_other");
    private final AtomicInteger readings = new AtomicInteger();
    private TransactionTemplate transaction;

    @BeforeEach
    void begin() {
        transaction = new TransactionTemplate(transactions);
    }

    private int read() {
        return memory.get("a", () -> Optional.of(readings.incrementAndGet())).orElseThrow();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> {
            database.sql("create temporary table read_once_probe (id int) on commit drop")
                    .update();
            return work.get();
        });
    }

    @Test
    void readsOnceInATransaction() {
        assertThat(inTransaction(() -> read() + read())).isEqualTo(2);
    }

    @Test
    void keepsNothingForTheNextTransaction() {
        assertThat(inTransaction(this::read)).isEqualTo(1);
        assertThat(inTransaction(this::read)).isEqualTo(2);
    }

    @Test
    void remembersNothingOutsideATransaction() {
        assertThat(read()).isEqualTo(1);
        assertThat(read()).isEqualTo(2);
    }

    @Test
    void readsAgainWhenTheTableWasWritten() {
        assertThat(inTransaction(() -> {
                    read();
                    database.sql("insert into read_once_probe values (?)")
                            .param(1)
                            .update();
                    return read();
                }))
                .isEqualTo(2);
    }

    @Test
    void goesOnKnowingWhatNobodyWrote() {
        assertThat(inTransaction(() -> {
                    read();
                    database.sql("update identity_group set name = name where id = 'nobody/eu'")
                            .update();
                    return read();
                }))
                .isEqualTo(1);
    }

    @Test
    void readsAgainAfterALock() {
        assertThat(inTransaction(() -> {
                    read();
                    database.sql(LOCK).query(Integer.class).optional();
                    return read();
                }))
                .isEqualTo(2);
    }

    @Test
    void readsAgainWhenAnotherTransactionRanInBetween() {
        var own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        assertThat(inTransaction(() -> {
                    read();
                    own.executeWithoutResult(status -> read());
                    return read();
                }))
                .isEqualTo(3);
    }

    @Test
    void asksWhetherWhatItKnowsIsStillGood() {
        assertThat(inTransaction(() -> {
                    memory.get("a", () -> Optional.of(7));
                    return memory.get("a", known -> known.orElseThrow() > 7, () -> Optional.of(8))
                            .orElseThrow();
                }))
                .isEqualTo(8);
    }

    @Test
    void knowsWhatItHasWritten() {
        assertThat(inTransaction(() -> {
                    memory.know("a", Optional.of(9));
                    return read();
                }))
                .isEqualTo(9);
    }

    @Test
    void remembersNothingAfterTheCommit() {
        var unused = inTransaction(() -> {
            AfterCommit.run(this::read);
            return read();
        });
        assertThat(readings).hasValue(2);
    }

    @Test
    void locksARowOnceAndReadsItAfterItsOwnChange() {
        var locks = new AtomicInteger();
        Supplier<Optional<Integer>> hold = () -> ReadOnce.hold(
                memory,
                "a",
                () -> {
                    locks.incrementAndGet();
                    return database.sql(LOCK).query(Integer.class).optional();
                },
                () -> Optional.of(readings.incrementAndGet()));
        var last = inTransaction(() -> {
            assertThat(hold.get()).isEqualTo(hold.get());
            assertThat(readings).hasValue(0);
            database.sql("insert into read_once_probe values (?)").param(1).update();
            return hold.get();
        });
        assertThat(last).contains(1);
        assertThat(locks).hasValue(1);
        assertThat(readings).hasValue(1);
    }
}
