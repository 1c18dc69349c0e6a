package io.countersign.engine.reading;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What a transaction has read from some tables already, so that it does not ask again. Forgotten with the transaction; with
 * every statement of it that writes to one of the tables; and with every lock it takes, since others may have committed
 * while it waited. Outside a transaction nothing is remembered. {@link BeforeStatement} is told of the statements.
 *
 * @param <K> what is asked for; with equals and hashCode
 * @param <V> the answer; immutable
 */
public final class ReadOnce<K, V> {

    private final Set<String> tables;

    private ReadOnce(Set<String> tables) {
        this.tables = tables;
    }

    /** @param tables all those from which the answers are read, as they are called in the database */
    public static <K, V> ReadOnce<K, V> from(String... tables) {
        return new ReadOnce<>(Set.of(tables));
    }

    /** The answer that this transaction has had before, or else what is read now. */
    public V get(K key, Supplier<V> reading) {
        return get(key, known -> true, reading);
    }

    /** As {@link #get}, but what was read before is asked whether it is still good. */
    public V get(K key, Predicate<V> isGood, Supplier<V> reading) {
        return ReadRows.ofThisTransaction()
                .map(rows -> rows.get(this, key, isGood, reading))
                .orElseGet(reading);
    }

    /** What this transaction has just written, so that it need not read it. To be called after the statement. */
    public void know(K key, V written) {
        ReadRows.ofThisTransaction().ifPresent(rows -> rows.know(this, key, written));
    }

    /**
     * The row, held by this transaction from now on. It is locked the first time; then it is only read, and only when this
     * transaction has changed it since.
     *
     * @param memory of the row
     */
    public static <K, V> Optional<V> hold(
            ReadOnce<K, Optional<V>> memory, K key, Supplier<Optional<V>> locking, Supplier<Optional<V>> reading) {
        return ReadRows.ofThisTransaction()
                .map(rows -> rows.hold(memory, key, locking, reading))
                .orElseGet(locking);
    }

    Set<String> tables() {
        return tables;
    }
}
