package io.countersign.engine.audit;

import io.countersign.engine.content.ContentHash;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionId;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is to be remembered; when and by whom is added where it is written.
 *
 * @param action what was done to what, e.g. {@code content.submitted}
 * @param subjectType what kind of thing, e.g. {@code submission}
 * @param subject its id
 * @param version number of the version it is about
 * @param hash of that version
 * @param details further texts, by name; no secrets
 */
public record Entry(
        String action,
        String subjectType,
        String subject,
        Optional<ItemId> item,
        Optional<SubmissionId> submission,
        Optional<Integer> version,
        Optional<ContentHash> hash,
        SortedMap<String, String> details) {

    public static Entry of(String action, String subjectType, Object subject) {
        return new Entry(
                action,
                subjectType,
                subject.toString(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>());
    }

    public Entry on(ItemId of) {
        return new Entry(action, subjectType, subject, Optional.of(of), submission, version, hash, details);
    }

    public Entry on(Submission of) {
        return new Entry(
                action,
                subjectType,
                subject,
                Optional.of(of.item()),
                Optional.of(of.id()),
                Optional.of(of.version()),
                Optional.of(of.hash()),
                details);
    }

    public Entry on(ItemId ofItem, SubmissionId ofSubmission, ContentHash ofHash) {
        return new Entry(
                action,
                subjectType,
                subject,
                Optional.of(ofItem),
                Optional.of(ofSubmission),
                version,
                Optional.of(ofHash),
                details);
    }

    public Entry with(String name, Object value) {
        var more = new TreeMap<>(details);
        more.put(name, value.toString());
        return new Entry(action, subjectType, subject, item, submission, version, hash, more);
    }

    public Entry with(String name, Optional<?> value) {
        return value.map(known -> with(name, (Object) known)).orElse(this);
    }
}
