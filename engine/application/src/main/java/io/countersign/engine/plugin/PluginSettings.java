package io.countersign.engine.plugin;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param folder whose jars are loaded at the start */
@ConfigurationProperties("countersign.plugins")
public record PluginSettings(@DefaultValue("plugins") Path folder) {}
