package io.countersign.engine.demo;

import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Items;
import io.countersign.engine.content.SavedDraft;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.demo.Story.Fate;
import io.countersign.engine.demo.Story.Round;
import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.review.DecisionKind;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Lets every item live as its story says, by the hands of the people who may do so, each step at its hour. */
@Component
@ConditionalOnProperty("countersign.demo.enabled")
class DemoStories {

    private final Items items;
    private final Submissions submissions;
    private final DemoDrafts drafts;
    private final DemoSigners signers;
    private final DemoTalk talk;
    private final DemoEndings endings;
    private final Acting acting;
    private final People people;
    private final Clock clock;

    DemoStories(
            Items items,
            Submissions submissions,
            DemoDrafts drafts,
            DemoSigners signers,
            DemoTalk talk,
            DemoEndings endings,
            Acting acting,
            People people,
            Clock clock) {
        this.items = items;
        this.submissions = submissions;
        this.drafts = drafts;
        this.signers = signers;
        this.talk = talk;
        this.endings = endings;
        this.acting = acting;
        this.people = people;
        this.clock = clock;
    }

    void begin(Story story, Cast cast, Timeline timeline) {
        new Life(story, cast, timeline).begin();
    }

    /** One item's way. */
    private final class Life {

        private final Story story;
        private final Cast cast;
        private final Timeline timeline;
        private final Random chance;
        private final Person author;

        Life(Story story, Cast cast, Timeline timeline) {
            this.story = story;
            this.cast = cast;
            this.timeline = timeline;
            this.chance = new Random(story.name().hashCode());
            this.author = people.get(new PersonId(story.author()));
        }

        void begin() {
            timeline.at(cast.days().morning(story.written(), author.zone(), chance), () -> {
                SavedDraft draft = acting.as(author, () -> items.create(drafts.write(story, 0, author, cast)));
                endings.setAside(story, draft.item());
                if (story.fate() != Fate.DRAFT) {
                    next(() -> submit(draft, 0, ""));
                }
            });
        }

        private void submit(SavedDraft draft, int version, String comment) {
            Submission submission = acting.as(author, () -> submissions.submit(draft.item(), draft.tag(), comment));
            talk(talk.steps(submission, story.said(version)), () -> decide(submission, version, 0));
        }

        /** One thing after the other, some minutes apart. */
        private void talk(List<Runnable> steps, Runnable then) {
            if (steps.isEmpty()) {
                next(then);
                return;
            }
            next(() -> {
                steps.get(0).run();
                talk(steps.subList(1, steps.size()), then);
            });
        }

        private void decide(Submission submission, int version, int signed) {
            if (version < story.returned().size()) {
                Round round = story.returned().get(version);
                if (signed < (round.signed() == null ? 0 : round.signed())) {
                    sign(submission, version, signed);
                } else {
                    sendBack(submission, round);
                    next(() -> rework(submission.item(), version + 1, round.answer()));
                }
            } else if (signed < story.signatures()) {
                sign(submission, version, signed);
            } else {
                end(submission);
            }
        }

        private void sendBack(Submission submission, Round round) {
            if (round.words() == null) {
                signers.decideNext(submission, DecisionKind.RETURN, round.remark(), chance);
            } else {
                signers.approveWithChanges(submission, round.remark(), round.words(), chance);
            }
        }

        private void sign(Submission submission, int version, int signed) {
            boolean given = signers.decideNext(submission, DecisionKind.APPROVE, story.praise(signed), chance);
            if (given) {
                next(() -> decide(submission, version, signed + 1));
            } else {
                end(submission);
            }
        }

        private void rework(ItemId item, int version, String answer) {
            SavedDraft changed = acting.as(
                    author,
                    () -> items.save(item, items.draft(item).tag(), drafts.write(story, version, author, cast)));
            next(() -> submit(changed, version, answer));
        }

        private void end(Submission submission) {
            story.verdict().ifPresent(kind -> signers.decideNext(submission, kind, story.remarked(), chance));
            if (story.fate() == Fate.WITHDRAWN) {
                acting.runAs(author, () -> submissions.withdraw(submission.id(), story.remarked()));
            }
            if (story.fate() == Fate.TAKEN_DOWN || story.fate() == Fate.GIVEN_UP) {
                Instant out =
                        cast.days().later(slot(), slot(), author.zone(), chance).plusSeconds(5400);
                timeline.at(out, () -> endings.after(story, submission, author));
            }
        }

        private void next(Runnable step) {
            timeline.at(cast.days().later(clock.instant(), slot(), author.zone(), chance), step);
        }

        private Instant slot() {
            return story.slot() == null ? Instant.MAX : cast.days().at(story.slot(), author.zone());
        }
    }
}
