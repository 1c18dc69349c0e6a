package io.countersign.engine.compliance.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Values that cost much to make and never change, those asked for last. */
final class Remembered<K, V> {

    private final Map<K, V> values;

    Remembered(int most) {
        values = Collections.synchronizedMap(new LinkedHashMap<>(32, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }

    /** Two threads may make the same value at once; nobody waits for another's. */
    V get(K key, Function<K, V> making) {
        var known = values.get(key);
        if (known != null) {
            return known;
        }
        var made = making.apply(key);
        values.put(key, made);
        return made;
    }
}
