package io.countersign.engine.review.nightly;

import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.Regions;
import io.countersign.engine.identity.Role;
import io.countersign.engine.review.LiveFinding;
import io.countersign.engine.review.jdbc.StoredLiveFindings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom live content concerns that fails: compliance of the markets in which it does, and its author's team. */
@Component
public class Concerned {

    private static final String COMPLIANCE = "compliance";

    private final StoredLiveFindings findings;
    private final Submissions submissions;
    private final People people;
    private final NightlySettings settings;

    Concerned(StoredLiveFindings findings, Submissions submissions, People people, NightlySettings settings) {
        this.findings = findings;
        this.submissions = submissions;
        this.people = people;
        this.settings = settings;
    }

    public List<LiveFinding> findings(SubmissionId submission) {
        return findings.of(submission);
    }

    /** Ids of groups. */
    public SortedSet<String> groups(SubmissionId id) {
        var groups = new TreeSet<String>();
        findings.of(id).stream()
                .map(LiveFinding::market)
                .distinct()
                .flatMap(market -> officers(market).stream())
                .forEach(group -> groups.add(group.value()));
        team(submissions.get(id)).forEach(group -> groups.add(group.value()));
        return groups;
    }

    /** The most specific group that has somebody. */
    private Optional<GroupId> officers(String market) {
        return Regions.groupsFor(COMPLIANCE, market).stream()
                .filter(group -> !people.membersOf(group).isEmpty())
                .findFirst();
    }

    private Stream<GroupId> team(Submission submission) {
        return people.find(submission.author()).map(Person::groups).stream()
                .flatMap(groups -> groups.stream())
                .filter(group -> Role.ofFunction(group.function()).contains(Role.AUTHOR));
    }

    public Duration answerWithin() {
        return settings.answerWithin();
    }
}
