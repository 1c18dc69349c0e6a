package io.countersign.engine.inbox;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.Regions;
import io.countersign.engine.inbox.jdbc.InboxPages;
import io.countersign.engine.inbox.jdbc.InboxPages.Place;
import io.countersign.engine.inbox.jdbc.InboxPages.Selection;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.review.ReviewDesk;
import io.countersign.engine.workflow.camunda.Models;
import io.countersign.engine.workflow.camunda.TestEngine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class InboxTest {

    private static final String USER_TASK = "<userTask id=\"work\" name=\"Look at it\" camunda:dueDate=\"${due}\" %s/>";
    private static final Selection ALL = new Selection(Set.of(), Set.of(), Set.of());

    @Autowired
    private TestEngine engine;

    @Autowired
    private TestCompany company;

    @Autowired
    private Inbox inbox;

    @Autowired
    private InboxPages pages;

    @Autowired
    private Claims claims;

    @Autowired
    private ReviewDesk desk;

    @Test
    void showsATaskToEveryMemberOfItsGroupsAndToNobodyElse() {
        String task = start("camunda:candidateGroups=\"legal/de,brand/eu\"", "2026-12-01T10:00:00Z");

        assertThat(seenBy("lena")).contains(task);
        assertThat(seenBy("lars")).contains(task);
        assertThat(seenBy("bea")).contains(task);
        assertThat(seenBy("mia")).doesNotContain(task);
        assertThat(inbox.whoMayAct(task))
                .extracting(person -> person.id().value())
                .contains("lena", "lars", "bea", "ben")
                .doesNotContain("mia", "ivan", "carl");
    }

    @Test
    void hidesATaskFromTheOthersOnceSomebodyTookItAndShowsItAgainWhenGivenBack() {
        String task = start("camunda:candidateGroups=\"legal/de\"", "2026-12-01T10:00:00Z");

        company.as("lena", () -> claims.claim(task));
        assertThat(seenBy("lena")).contains(task);
        assertThat(seenBy("lars")).doesNotContain(task);
        assertThat(inbox.mayAct(task, company.person("lars").id())).isFalse();

        company.as("lena", () -> claims.unclaim(task));
        assertThat(seenBy("lars")).contains(task);
        assertThat(inbox.mayAct(task, company.person("lars").id())).isTrue();
    }

    @Test
    void refusesToTakeWhatSomebodyElseHas() {
        String task = start("camunda:candidateGroups=\"legal/de\"", "2026-12-01T10:00:00Z");
        company.as("lena", () -> claims.claim(task));

        assertThat(refusal("lars", task)).isEqualTo(409);
        assertThat(refusal("mia", task)).isEqualTo(404);
    }

    @Test
    void neitherShowsATaskToBarredPeopleNorLetsThemWorkOnIt() {
        String task = start("camunda:candidateGroups=\"it/eu\"", "2026-12-01T10:00:00Z");

        assertThat(seenBy("ivan")).contains(task);
        assertThat(seenBy(TestInboxSource.BARRED)).doesNotContain(task);
        assertThat(inbox.whoMayAct(task))
                .extracting(person -> person.id().value())
                .contains("ivan")
                .doesNotContain(TestInboxSource.BARRED);
        assertThat(refusal(TestInboxSource.BARRED, task)).isEqualTo(403);
    }

    @Test
    void goesOnBehindThePageBeforeWithLeastTimeLeftFirst() {
        List<String> dues = new ArrayList<>(IntStream.range(10, 17)
                .mapToObj("2026-11-%dT10:00:00Z"::formatted)
                .toList());
        Person nobodyElse = company.person(desk.hired());
        List<String> expected = dues.stream()
                .map(due -> start("camunda:candidateUsers=\"%s\"".formatted(nobodyElse.id()), due))
                .toList();

        List<String> seen = new ArrayList<>();
        Place place = Place.START;
        for (List<OpenTask> page = pages.page(nobodyElse, ALL, place, 3);
                !page.isEmpty();
                page = pages.page(nobodyElse, ALL, place, 3)) {
            page.forEach(task -> seen.add(task.taskId()));
            place = Place.of(page.get(page.size() - 1));
        }

        assertThat(seen).containsExactlyElementsOf(expected);
        assertThat(pages.count(nobodyElse)).isEqualTo(expected.size());
    }

    @Test
    void showsOnlyTheTasksAskedForAndOnlyThoseOfThePerson() {
        String asked = start("camunda:candidateGroups=\"legal/de\"", "2026-12-01T10:00:00Z");
        String another = start("camunda:candidateGroups=\"legal/de\"", "2026-12-01T10:00:00Z");
        String notHers = start("camunda:candidateGroups=\"brand/eu\"", "2026-12-01T10:00:00Z");
        var selection = new Selection(Set.of(), Set.of(), Set.of(asked, notHers));

        assertThat(pages.page(company.person("lena"), selection, Place.START, 200))
                .extracting(OpenTask::taskId)
                .containsExactly(asked)
                .doesNotContain(another);
    }

    @Test
    void showsWhatWaitsForAMarketOrForAnyInARegion() {
        var german = desk.submitted(aDraft().named("For Germany").to(desk.account(), "DE"));
        desk.opened(german.id(), "BRAND");

        assertThat(submissionsSeen("DE")).contains(german.id());
        assertThat(submissionsSeen("EU")).contains(german.id());
        assertThat(submissionsSeen("FR")).doesNotContain(german.id());
    }

    private List<SubmissionId> submissionsSeen(String region) {
        var selection = new Selection(Set.of(), Regions.within(region), Set.of());
        return pages.page(company.person("bea"), selection, Place.START, 5_000).stream()
                .map(task -> task.waiting().submission())
                .toList();
    }

    @Test
    void forgetsATaskThatIsDoneOrCancelledEvenWhenListenersAreSkipped() {
        String done = start("camunda:candidateGroups=\"legal/de\"", "2026-12-01T10:00:00Z");
        String cancelled = start("camunda:candidateGroups=\"legal/de\"", "2026-12-01T10:00:00Z");

        engine.run(() -> {
            engine.services().getTaskService().complete(done);
            var runtime = engine.services().getRuntimeService();
            runtime.deleteProcessInstance(instance(cancelled), "test", true);
        });

        assertThat(inbox.find(done)).isEmpty();
        assertThat(inbox.find(cancelled)).isEmpty();
        assertThat(seenBy("lena")).doesNotContain(done, cancelled);
    }

    @Test
    void followsWhoIsAskedAndUntilWhen() {
        String task = start("camunda:candidateGroups=\"legal/de\"", "2026-12-01T10:00:00Z");

        engine.run(() -> engine.services().getTaskService().addCandidateUser(task, "carl"));

        assertThat(seenBy("carl")).contains(task);
        assertThat(inbox.find(task)).get().extracting(OpenTask::dueAt).isEqualTo(Instant.parse("2026-12-01T10:00:00Z"));
    }

    private String start(String who, String due) {
        Models model = Models.around(USER_TASK.formatted(who));
        String key = engine.start(model, Map.of("due", due));
        return engine.call(() -> engine.services()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .singleResult()
                .getId());
    }

    private String instance(String task) {
        return engine.services()
                .getTaskService()
                .createTaskQuery()
                .taskId(task)
                .singleResult()
                .getProcessInstanceId();
    }

    private List<String> seenBy(String userName) {
        return pages.page(company.person(userName), ALL, Place.START, 200).stream()
                .map(OpenTask::taskId)
                .toList();
    }

    private int refusal(String userName, String task) {
        var thrown = new java.util.concurrent.atomic.AtomicInteger();
        assertThatThrownBy(() -> company.as(userName, () -> claims.claim(task)))
                .isInstanceOfSatisfying(ProblemException.class, problem -> thrown.set(problem.status()));
        return thrown.get();
    }
}
