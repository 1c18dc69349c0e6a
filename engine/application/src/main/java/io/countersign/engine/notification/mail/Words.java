package io.countersign.engine.notification.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The product's words in one person's language; what people wrote is only ever filled in, never read as a pattern. */
final class Words {

    private static final ResourceBundleMessageSource BUNDLE = bundle();

    private final Locale language;
    private final ZoneId zone;

    Words(Locale language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
    }

    String say(String key, Object... fillings) {
        return BUNDLE.getMessage(key, fillings, language);
    }

    /** The words, or the ones that always fit. */
    String sayOr(String key, String otherwise, Object... fillings) {
        var words = BUNDLE.getMessage(key, fillings, null, language);
        return words == null ? say(otherwise, fillings) : words;
    }

    /** A role as people say it; one that the product does not know stays as it is written in the model. */
    String role(String role) {
        var words = BUNDLE.getMessage("role." + role.toLowerCase(Locale.ROOT), null, null, language);
        return words == null ? role : words;
    }

    /** Day and time on the person's own clock. */
    String time(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language)
                .withZone(zone)
                .format(moment);
    }

    private static ResourceBundleMessageSource bundle() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("mail.words");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }
}
