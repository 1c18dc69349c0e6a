package io.countersign.engine.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/** The demo company as {@code demo/company.yaml} describes it. */
record Company(List<Employee> people, List<Page> accounts, List<Plan> campaigns, List<Story> items) {

    static Company read(ObjectMapper json) {
        try (InputStream file = new ClassPathResource("demo/company.yaml").getInputStream()) {
            return json.convertValue(new Yaml().load(file), Company.class);
        } catch (IOException failure) {
            throw new UncheckedIOException("The demo company cannot be read.", failure);
        }
    }

    record Employee(String id, String name, String language, String zone, List<String> groups) {}

    /** @param behaviour how the sandbox network treats the account; none means that it takes everything */
    record Page(
            String key,
            String name,
            List<String> markets,
            String businessOwner,
            String technicalOwner,
            @Nullable String behaviour) {}

    record Plan(String key, String name, String goal, String startsOn, String endsOn) {}

    /**
     * One content item.
     *
     * @param days slot, counted from today; none means as soon as it is signed
     * @param signed how many reviews are signed already when it stays in review
     * @param comment what is said when it is returned, rejected or withdrawn
     */
    record Story(
            String name,
            String author,
            String campaign,
            String text,
            @Nullable String link,
            String language,
            @Nullable Drawing picture,
            List<Target> targets,
            @Nullable Map<String, Object> facts,
            @Nullable Integer days,
            Fate fate,
            @Nullable Integer signed,
            @Nullable String comment) {}

    /** @param colours of sky, ground and object, as six hexadecimal digits */
    record Drawing(String name, List<String> colours, String alternativeText) {}

    /** @param text instead of the story's */
    record Target(
            String account,
            String market,
            @Nullable String text,
            @Nullable String language) {}

    /** How far an item has come. */
    enum Fate {
        DRAFT,
        IN_REVIEW,
        RETURNED,
        REJECTED,
        WITHDRAWN,
        SCHEDULED,
        PUBLISHED,
        FAILED,
        MISSED
    }
}
