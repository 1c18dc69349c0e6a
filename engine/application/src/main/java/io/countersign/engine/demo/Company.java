package io.countersign.engine.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.demo.Story.Drawing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/** The demo company as {@code demo/company.yaml} and its campaigns as the files of {@code demo/stories} describe them. */
record Company(List<Employee> people, List<Page> accounts, List<String> stories) {

    static Company read(ObjectMapper json) {
        return json.convertValue(yaml("demo/company.yaml"), Company.class);
    }

    /** In the order in which the company names them. */
    List<Campaign> campaigns(ObjectMapper json) {
        return stories.stream()
                .map(name -> json.convertValue(yaml("demo/stories/" + name + ".yaml"), Campaign.class))
                .toList();
    }

    private static Object yaml(String path) {
        try (InputStream file = new ClassPathResource(path).getInputStream()) {
            return new Yaml().load(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("%s of the demo cannot be read.".formatted(path), failure);
        }
    }

    record Employee(String id, String name, String language, String zone, List<String> groups, Face face) {}

    /** @param behaviour how the sandbox network treats the account; none means that it takes everything */
    record Page(
            String key,
            String name,
            List<String> markets,
            String businessOwner,
            String technicalOwner,
            @Nullable String behaviour) {}

    /**
     * One file of stories.
     *
     * @param begins and {@code ends}: days from today
     */
    record Campaign(
            String name,
            String goal,
            int begins,
            int ends,
            @Nullable List<Stop> stops,
            List<Story> items) {

        List<Stop> emergencies() {
            return stops == null ? List.of() : stops;
        }

        List<Drawing> drawings() {
            return items.stream().flatMap(story -> story.drawing().stream()).toList();
        }
    }

    /**
     * An emergency stop of one account.
     *
     * @param at day from today and hour, for example {@code -12 09:20}
     * @param lifted likewise
     */
    record Stop(String account, String reason, String by, String at, String liftedBy, String lifted) {}
}
