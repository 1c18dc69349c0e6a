package io.countersign.engine.channel.web;

import io.countersign.engine.plugin.Plugins;
import io.countersign.plugin.spi.channel.ChannelFactory;
import io.countersign.plugin.spi.channel.Delivery;
import io.countersign.plugin.spi.setting.Setting;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The kinds of channels that plugins bring, with the data that draws their forms and counters. */
@RestController
class ChannelController {

    private final Plugins plugins;

    ChannelController(Plugins plugins) {
        this.plugins = plugins;
    }

    @GetMapping("/api/channels")
    List<ChannelJson> list() {
        return plugins.channels().stream().map(ChannelJson::of).toList();
    }

    record ChannelJson(String type, String name, List<Setting> settings, LimitsJson limits, Delivery delivery) {
        static ChannelJson of(ChannelFactory factory) {
            return new ChannelJson(
                    factory.type(),
                    factory.name(),
                    factory.settings(),
                    LimitsJson.of(factory.limits()),
                    factory.delivery());
        }
    }
}
