package io.countersign.engine.discussion.web;

import io.countersign.engine.discussion.Anchor;
import io.countersign.engine.discussion.Discussion;
import io.countersign.engine.discussion.DiscussionThread;
import io.countersign.engine.discussion.Remark;
import io.countersign.engine.discussion.Standing;
import io.countersign.engine.discussion.web.DiscussionAnswer.ActAnswer;
import io.countersign.engine.discussion.web.DiscussionAnswer.AnchorAnswer;
import io.countersign.engine.discussion.web.DiscussionAnswer.PersonAnswer;
import io.countersign.engine.discussion.web.DiscussionAnswer.RemarkAnswer;
import io.countersign.engine.discussion.web.DiscussionAnswer.StandingAnswer;
import io.countersign.engine.discussion.web.DiscussionAnswer.TargetAnswer;
import io.countersign.engine.discussion.web.DiscussionAnswer.ThreadAnswer;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds to threads who people are. */
@Component
class DiscussionAnswers {

    private final People people;
    private final CurrentPerson current;

    DiscussionAnswers(People people, CurrentPerson current) {
        this.people = people;
        this.current = current;
    }

    /** @param limit how many of the threads belong to the page; one more says that there is another */
    DiscussionAnswer of(Discussion discussion, int limit) {
        var found = discussion.threads();
        var page = found.subList(0, Math.min(limit, found.size()));
        var known = known(page.stream().map(Discussion.Placed::thread).toList());
        return new DiscussionAnswer(
                discussion.version().map(version -> version.number()).orElse(null),
                discussion.open(),
                discussion.resolved(),
                discussion.whyReadOnly().isEmpty(),
                discussion.whyReadOnly().orElse(null),
                page.stream()
                        .map(placed -> thread(placed.thread(), standing(placed.standing()), known))
                        .toList(),
                found.size() > limit ? page.get(page.size() - 1).thread().number() : null);
    }

    ThreadAnswer of(DiscussionThread thread) {
        return thread(thread, null, known(List.of(thread)));
    }

    private Map<PersonId, Person> known(Collection<DiscussionThread> threads) {
        return people.findAll(
                threads.stream().flatMap(DiscussionAnswers::people).collect(Collectors.toSet()));
    }

    private static Stream<PersonId> people(DiscussionThread thread) {
        var inRemarks = thread.remarks().stream().flatMap(remark -> Stream.of(
                        Stream.of(remark.author()),
                        remark.mentions().stream(),
                        remark.removal().map(Remark.Act::by).stream())
                .flatMap(each -> each));
        return Stream.concat(inRemarks, thread.resolution().map(Remark.Act::by).stream());
    }

    private ThreadAnswer thread(
            DiscussionThread thread, @Nullable StandingAnswer standing, Map<PersonId, Person> known) {
        return new ThreadAnswer(
                thread.id().value(),
                thread.item().value(),
                thread.number(),
                thread.version(),
                thread.target()
                        .map(target -> new TargetAnswer(
                                target.account().value(), target.market().code()))
                        .orElse(null),
                anchor(thread.anchor()),
                standing,
                thread.remarks().stream().map(remark -> remark(remark, known)).toList(),
                thread.resolution().map(act -> act(act, known)).orElse(null));
    }

    private RemarkAnswer remark(Remark remark, Map<PersonId, Person> known) {
        return new RemarkAnswer(
                remark.id().value(),
                person(remark.author(), known),
                remark.writtenAt(),
                remark.words(),
                remark.mentions().stream().map(id -> person(id, known)).toList(),
                remark.edits(),
                remark.editedAt().orElse(null),
                remark.removal().map(act -> act(act, known)).orElse(null),
                remark.author().equals(current.get().id()));
    }

    private static @Nullable AnchorAnswer anchor(Anchor anchor) {
        if (anchor instanceof Anchor.Words words) {
            return new AnchorAnswer(
                    words.field().name(),
                    words.quote(),
                    words.prefix(),
                    words.suffix(),
                    words.start(),
                    words.end(),
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        return anchor instanceof Anchor.Place place
                ? new AnchorAnswer(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        place.asset().hex(),
                        place.x(),
                        place.y(),
                        place.width(),
                        place.height())
                : null;
    }

    private static StandingAnswer standing(Standing standing) {
        return standing instanceof Standing.At at
                ? new StandingAnswer(false, at.start(), at.end())
                : new StandingAnswer(standing instanceof Standing.Outdated, null, null);
    }

    private static ActAnswer act(Remark.Act act, Map<PersonId, Person> known) {
        return new ActAnswer(person(act.by(), known), act.at());
    }

    private static PersonAnswer person(PersonId id, Map<PersonId, Person> known) {
        var person = known.get(id);
        return new PersonAnswer(id.value(), person == null ? id.value() : person.displayName());
    }
}
