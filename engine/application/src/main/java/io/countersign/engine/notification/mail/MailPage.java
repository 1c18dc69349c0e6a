package io.countersign.engine.notification.mail;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the templates show: one idea, one button.
 *
 * @param quote what a person or a network said, word for word
 * @param otherwise what happens if nothing is done
 */
public record MailPage(
        String language,
        String lead,
        List<Line> lines,
        @Nullable String quote,
        List<Place> places,
        String button,
        URI link,
        String otherwise,
        String footer) {

    /** A fact with its name. */
    public record Line(String name, String value) {}

    /** Where it can be seen. */
    public record Place(String name, URI address) {}
}
