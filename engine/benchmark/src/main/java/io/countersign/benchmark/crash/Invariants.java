package io.countersign.benchmark.crash;

import io.countersign.benchmark.crash.product.TestBuild;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What must hold after everything, besides the reckoning. Each is a query that finds what breaks it. */
final class Invariants {

    private static final Map<String, String> QUERIES = queries();
    private static final List<String> CANARIES = List.of(Load.TOKEN, TestBuild.PASSWORD);

    private final Books books;
    private final Intents intents;
    private final Path logs;

    Invariants(Books books, Intents intents, Path logs) {
        this.books = books;
        this.intents = intents;
        this.logs = logs;
    }

    private static Map<String, String> queries() {
        var all = new LinkedHashMap<String, String>();
        all.put("no row is SENDING beyond its lease", """
                select item_name || ' ' || lease_until from publication
                where state = 'SENDING' and lease_until < now() - interval '5 seconds'""");
        all.put("no job without retries and without incident", """
                select job.id_ || ' ' || coalesce(job.exception_msg_, '') from act_ru_job job
                where job.retries_ = 0 and not exists (
                    select from act_ru_incident where configuration_ = job.id_)""");
        all.put("no external task without retries and without incident", """
                select task.id_ || ' ' || coalesce(task.error_msg_, '') from act_ru_ext_task task
                where task.retries_ = 0 and not exists (
                    select from act_ru_incident where configuration_ = task.id_)""");
        all.put("no incident", "select incident_type_ || ' ' || coalesce(incident_msg_, '') from act_ru_incident");
        all.put("every submission's way is recorded, each step once", """
                select submission.id || ' ' || submission.state from content_submission submission
                where submission.state <> 'PUBLISHED' or exists (
                    select from unnest(array['content.submitted', 'content.became.APPROVED', 'content.became.PUBLISHED']) step
                    where (select count(*) from audit_record
                        where audit_record.submission = submission.id and action = step) <> 1)""");
        all.put("every decision is recorded, once", """
                select decision.id::text from review_decision decision
                where (select count(*) from audit_record where details ->> 'decision' = decision.id::text) <> 1""");
        all.put("no unknown outcome without its record", """
                select publication.item_name from publication where publication.state = 'UNKNOWN' and not exists (
                    select from audit_record where subject = publication.id::text and action = 'publication.unknown')""");
        return all;
    }

    /** One line for each that does not hold. */
    List<String> broken() {
        var broken = new ArrayList<String>();
        QUERIES.forEach((name, query) -> add(broken, name, books.column(query)));
        var missing = new TreeSet<>(intents.decisions());
        missing.removeAll(books.column("select id::text from review_decision"));
        add(broken, "every confirmed decision is there", missing);
        add(broken, "no secret in a log", leaks());
        return broken;
    }

    static int count() {
        return QUERIES.size() + 2;
    }

    private static void add(List<String> broken, String name, Collection<String> found) {
        if (!found.isEmpty()) {
            broken.add("%s: %d times not, e.g. %s"
                    .formatted(name, found.size(), found.iterator().next()));
        }
    }

    private List<String> leaks() {
        try (var files = Files.walk(logs)) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .filter(Invariants::leaks)
                    .map(Path::toString)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean leaks(Path log) {
        try {
            var text = new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1);
            return CANARIES.stream().anyMatch(text::contains);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
