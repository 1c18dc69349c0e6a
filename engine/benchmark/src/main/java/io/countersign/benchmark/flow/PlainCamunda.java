package io.countersign.benchmark.flow;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.actuate.autoconfigure.security.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/**
 * Camunda 7.24 with engine-rest as its starter makes it, in a process of its own. It runs the product's own models; what the
 * product does in their service tasks is left out, but for the variables that the next gateway reads.
 */
@SpringBootConfiguration
@EnableAutoConfiguration(
        exclude = {
            FlywayAutoConfiguration.class,
            ManagementWebSecurityAutoConfiguration.class,
            MailSenderAutoConfiguration.class,
            SecurityAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class,
            ThymeleafAutoConfiguration.class
        })
@Import({PlainOperations.class, PlainDoor.class, PlainModels.class})
public class PlainCamunda {

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(PlainCamunda.class)
                .bannerMode(Banner.Mode.OFF)
                // The product's own settings stand on the class path, too.
                .properties(Map.of(
                        "spring.config.name", "plain-camunda",
                        "logging.level.root", "warn",
                        "camunda.bpm.history-level", "full",
                        "camunda.bpm.auto-deployment-enabled", "false",
                        "camunda.bpm.authorization.enabled", "false",
                        "spring.datasource.hikari.maximum-pool-size", "30"))
                .run(arguments);
    }
}
