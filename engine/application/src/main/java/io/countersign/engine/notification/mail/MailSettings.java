package io.countersign.engine.notification.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails present themselves.
 *
 * @param from the sender's address
 * @param name the sender's name
 */
@ConfigurationProperties("countersign.notification.mail")
record MailSettings(
        @DefaultValue("countersign@localhost") String from,
        @DefaultValue("Countersign") String name) {}
