package io.countersign.probe;

import io.countersign.plugin.spi.Plugin;
import io.countersign.plugin.spi.operation.Operation;
import io.countersign.plugin.spi.operation.OperationContext;
import java.io.InputStream;
import java.util.List;

/** A plugin that {@code PluginJarBitesTest} packs, rightly and wrongly. */
public class ProbePlugin implements Plugin {

    @Override
    public List<Operation<?, ?>> operations() {
        return List.of(new Probe("probe", Nothing.class));
    }

    /** Has an operation that no service task can call. */
    public static final class Misnamed extends ProbePlugin {
        @Override
        public List<Operation<?, ?>> operations() {
            return List.of(new Probe("no name", Nothing.class));
        }
    }

    /** Has an operation whose input no form can give. */
    public static final class Unaskable extends ProbePlugin {
        @Override
        public List<Operation<?, ?>> operations() {
            return List.of(new Probe("probe", Streams.class));
        }
    }

    /** Has nothing. */
    public static final class Empty implements Plugin {}

    /** No input. */
    public record Nothing() {}

    /** An input that is no value. */
    public record Streams(InputStream stream) {}

    private record Probe(String id, Class<? extends Record> type) implements Operation<Record, Nothing> {

        @Override
        public String name() {
            return "Probe";
        }

        @Override
        public String description() {
            return "Does nothing.";
        }

        @Override
        @SuppressWarnings("unchecked")
        public Class<Record> input() {
            return (Class<Record>) type;
        }

        @Override
        public Class<Nothing> output() {
            return Nothing.class;
        }

        @Override
        public Nothing run(Record input, OperationContext context) {
            return new Nothing();
        }
    }
}
