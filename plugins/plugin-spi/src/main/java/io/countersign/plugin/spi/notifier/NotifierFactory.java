package io.countersign.plugin.spi.notifier;

import io.countersign.plugin.spi.http.Http;
import io.countersign.plugin.spi.setting.Setting;
import io.countersign.plugin.spi.setting.Settings;
import java.util.List;

/** A way to tell a person something, e.g. a chat. */
public interface NotifierFactory {

    /** Never changes once published: small letters and digits. */
    String type();

    String name();

    List<Setting> settings();

    /** Cheap and without I/O. */
    Notifier open(Settings settings, Http http);
}
