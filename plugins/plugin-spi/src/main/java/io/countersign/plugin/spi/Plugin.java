package io.countersign.plugin.spi;

import io.countersign.plugin.spi.channel.ChannelFactory;
import io.countersign.plugin.spi.notifier.NotifierFactory;
import io.countersign.plugin.spi.operation.Operation;
import java.util.List;

/**
 * The one entry of a plugin jar, found by {@link java.util.ServiceLoader}.
 *
 * <p>The class needs a public constructor without parameters. It is created once per load of the jar, in a class loader
 * of its own that prefers the jar's classes to the product's; only the JDK, JSpecify and this package are shared. All
 * methods may be called from several threads and must answer at once, without I/O and with the same content each time.
 */
public interface Plugin {

    /** Kinds of places to publish to. */
    default List<ChannelFactory> channels() {
        return List.of();
    }

    /** Ways to tell a person something: chat, push, mail gateways. */
    default List<NotifierFactory> notifiers() {
        return List.of();
    }

    /** Anything else that a service task of a model can call. */
    default List<Operation<?, ?>> operations() {
        return List.of();
    }
}
