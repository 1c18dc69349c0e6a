package io.countersign.engine.plugin.web;

import io.countersign.engine.plugin.InstalledPlugin;
import io.countersign.engine.plugin.Plugins;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which plugins are installed, failed ones with the reason. */
@RestController
class PluginController {

    private final Plugins plugins;

    PluginController(Plugins plugins) {
        this.plugins = plugins;
    }

    @GetMapping("/api/plugins")
    List<InstalledPlugin> list() {
        return plugins.installed();
    }
}
