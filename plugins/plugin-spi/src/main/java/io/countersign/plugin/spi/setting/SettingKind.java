package io.countersign.plugin.spi.setting;

/** How a setting is asked for and checked before the plugin sees it. */
public enum SettingKind {
    /** One line of text, at most 500 characters. */
    TEXT,
    /** An absolute http or https address without user information. */
    URL,
    /** Kept encrypted, never shown again; read through {@link Settings#secret(String)}. */
    SECRET,
    /** One of the setting's choices. */
    CHOICE
}
