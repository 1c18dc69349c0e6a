package io.countersign.engine.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What one transaction has read. It lives among the synchronizations of its transaction, so that it cannot outlive it. */
final class ReadRows implements TransactionSynchronization {

    private final Map<ReadOnce<?, ?>, Map<Object, Object>> known = new HashMap<>();
    private final Set<Object> locked = new HashSet<>();
    private boolean over;

    private ReadRows() {}

    static Optional<ReadRows> ofThisTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return Optional.empty();
        }
        return Optional.of(find().orElseGet(ReadRows::begin));
    }

    /** Does nothing when the transaction has read nothing yet. */
    static void forget(Set<String> tables) {
        if (!tables.isEmpty() && TransactionSynchronizationManager.isSynchronizationActive()) {
            find().ifPresent(rows -> rows.known.keySet().removeIf(memory -> memory.tables().stream()
                    .anyMatch(tables::contains)));
        }
    }

    static void forgetEverything() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            find().ifPresent(rows -> rows.known.clear());
        }
    }

    private static Optional<ReadRows> find() {
        for (var bound : TransactionSynchronizationManager.getSynchronizations()) {
            if (bound instanceof ReadRows rows) {
                return Optional.of(rows);
            }
        }
        return Optional.empty();
    }

    private static ReadRows begin() {
        var rows = new ReadRows();
        TransactionSynchronizationManager.registerSynchronization(rows);
        return rows;
    }

    /** What is asked of one table answers nothing of another, though both be asked for the same key. */
    @SuppressWarnings("unchecked")
    <K, V> V get(ReadOnce<K, V> memory, K key, Predicate<V> isGood, Supplier<V> reading) {
        var before = (V) answers(memory).get(key);
        if (before != null && isGood.test(before)) {
            return before;
        }
        var answer = reading.get();
        know(memory, key, answer);
        return answer;
    }

    void know(ReadOnce<?, ?> memory, Object key, Object answer) {
        if (!over) {
            answers(memory).put(key, answer);
        }
    }

    /** Asked again after the reading, which may have made everything forgotten. */
    private Map<Object, Object> answers(ReadOnce<?, ?> memory) {
        return known.computeIfAbsent(memory, first -> new HashMap<>());
    }

    /** Nobody else changes what this transaction holds, so it need not wait for it twice. */
    <K, V> Optional<V> hold(
            ReadOnce<K, Optional<V>> memory, K key, Supplier<Optional<V>> locking, Supplier<Optional<V>> reading) {
        var lock = Map.entry(memory, key);
        if (!over && locked.contains(lock)) {
            return get(memory, key, known -> true, reading);
        }
        var row = locking.get();
        if (row.isPresent()) {
            locked.add(lock);
            know(memory, key, row);
        }
        return row;
    }

    /** Another transaction ran in between. */
    @Override
    public void resume() {
        known.clear();
    }

    /** Whoever reads after the end reads what is there by then. */
    @Override
    public void beforeCompletion() {
        over = true;
        known.clear();
    }
}
