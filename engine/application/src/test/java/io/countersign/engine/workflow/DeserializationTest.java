package io.countersign.engine.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.engine.EngineTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The running product reads no objects that could do anything. */
@EngineTest
class DeserializationTest {

    private static final AtomicInteger SONGS = new AtomicInteger();

    @Test
    void refusesAClassThatRunsCodeWhileItIsRead() throws IOException {
        byte[] alone = written(new Gadget());
        byte[] hidden = written(new ArrayList<>(List.of("a", new Gadget())));

        assertThatThrownBy(() -> read(alone)).isInstanceOf(InvalidClassException.class);
        assertThatThrownBy(() -> read(hidden)).isInstanceOf(InvalidClassException.class);
        assertThat(SONGS).hasValue(0);
    }

    @Test
    void refusesWhatIsNestedToKeepTheProcessorBusy() throws IOException {
        Set<Object> nested = new HashSet<>();
        for (int depth = 0; depth < 40; depth++) {
            nested = new HashSet<>(Set.of(nested, depth));
        }
        byte[] bomb = written(nested);

        assertThatThrownBy(() -> read(bomb)).isInstanceOf(InvalidClassException.class);
    }

    @Test
    void readsPlainValues() throws IOException, ClassNotFoundException {
        assertThat(read(written(new ArrayList<>(List.of("a", 1, 2L))))).isEqualTo(List.of("a", 1, 2L));
    }

    private static byte[] written(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream output = new ObjectOutputStream(bytes)) {
            output.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream input = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return input.readObject();
        }
    }

    private static final class Gadget implements Serializable {

        private static final long serialVersionUID = 1L;

        private void readObject(ObjectInputStream input) throws IOException, ClassNotFoundException {
            SONGS.incrementAndGet();
            input.defaultReadObject();
        }
    }
}
