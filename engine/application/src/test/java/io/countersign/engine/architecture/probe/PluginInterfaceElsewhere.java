package io.countersign.engine.architecture.probe;

import io.countersign.plugin.spi.Plugin;

/** Breaks the rule of its name. */
record PluginInterfaceElsewhere(Plugin plugin) {}
