package io.countersign.benchmark.crash.product;

import io.countersign.plugin.spi.Plugin;
import io.countersign.plugin.spi.channel.ChannelFactory;
import io.countersign.plugin.testkit.oracle.Mode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The networks of the crash series: one channel for each kind of network. */
public final class OraclePlugin implements Plugin {

    /** The channel's type, by which accounts of it are connected. */
    public static String channel(Mode kind) {
        return "oracle" + kind.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    @Override
    public List<ChannelFactory> channels() {
        var places = CrashPlaces.ofThisProcess();
        return Arrays.stream(Mode.values())
                .<ChannelFactory>map(kind -> new OracleChannelFactory(kind, places))
                .toList();
    }
}
