package io.countersign.plugin.spi.setting;

import java.util.List;
import java.util.Objects;

/**
 * One field of the form with which an account is connected. The form is drawn from it.
 *
 * @param key name in {@link Settings}; letters and digits, starting with a small letter
 * @param label what stands beside the field
 * @param help where a person finds the value; may be empty
 * @param required whether the account can work without it
 * @param choices allowed values of a {@link SettingKind#CHOICE}, else empty
 * @param initial what the field holds at first; always empty for a secret
 */
public record Setting(
        String key,
        String label,
        String help,
        SettingKind kind,
        boolean required,
        List<String> choices,
        String initial) {

    public Setting {
        if (!key.matches("[a-z][A-Za-z0-9]*")) {
            throw new IllegalArgumentException(
                    "Setting key '" + key + "' must be letters and digits, starting with a small letter.");
        }
        Objects.requireNonNull(kind);
        choices = List.copyOf(choices);
        if ((kind == SettingKind.CHOICE) == choices.isEmpty()) {
            throw new IllegalArgumentException("Setting '" + key + "': a CHOICE needs choices, any other kind none.");
        }
        if (kind == SettingKind.SECRET && !initial.isEmpty()) {
            throw new IllegalArgumentException("Setting '" + key + "': a secret has no initial value.");
        }
    }

    public static Setting text(String key, String label, String help) {
        return new Setting(key, label, help, SettingKind.TEXT, true, List.of(), "");
    }

    public static Setting url(String key, String label, String help, String initial) {
        return new Setting(key, label, help, SettingKind.URL, true, List.of(), initial);
    }

    public static Setting secret(String key, String label, String help) {
        return new Setting(key, label, help, SettingKind.SECRET, true, List.of(), "");
    }

    public static Setting choice(String key, String label, String help, List<String> choices) {
        return new Setting(key, label, help, SettingKind.CHOICE, true, choices, choices.get(0));
    }

    public Setting optional() {
        return new Setting(key, label, help, kind, false, choices, initial);
    }
}
