package io.countersign.engine.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.countersign.engine.demo.Company.Campaign;
import io.countersign.engine.demo.Company.Employee;
import io.countersign.engine.demo.Company.Page;
import io.countersign.engine.demo.Story.Drawing;
import io.countersign.engine.demo.Story.Fate;
import io.countersign.engine.identity.Regions;
import java.io.IOException;
import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What the files of the demo say, without loading it. */
class DemoDescriptionTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-18");
    private static final int MOST_OF_THE_SANDBOX = 500;

    private final Company company = Company.read(JsonMapper.builder().build());
    private final List<Campaign> campaigns =
            company.campaigns(JsonMapper.builder().build());
    private final List<Story> stories =
            campaigns.stream().flatMap(each -> each.items().stream()).toList();
    private final Map<String, Page> pages =
            company.accounts().stream().collect(Collectors.toMap(Page::key, Function.identity()));
    private final Set<String> people =
            company.people().stream().map(Employee::id).collect(Collectors.toSet());

    @Test
    void tellsSixtyStoriesThatEndInEveryWay() {
        assertThat(stories).hasSizeGreaterThanOrEqualTo(60);
        assertThat(stories).extracting(Story::name).doesNotHaveDuplicates();
        assertThat(stories).extracting(Story::fate).contains(Fate.values());
        assertThat(stories).anyMatch(story -> story.returned().size() == 2);
    }

    @Test
    void coversThreeMonths() {
        var days = new DemoDays(TODAY);
        var slots = stories.stream()
                .filter(story -> story.slot() != null)
                .map(story -> days.at(String.valueOf(story.slot())).toLocalDate())
                .toList();

        assertThat(slots).anyMatch(slot -> slot.isBefore(TODAY.minusDays(30)));
        assertThat(slots).anyMatch(slot -> slot.isAfter(TODAY.plusDays(30)));
        assertThat(Set.copyOf(slots)).as("different days").hasSizeGreaterThan(40);
    }

    @Test
    void leavesTimeToSignBeforeEverySlotThatIsMet() {
        var days = new DemoDays(TODAY);
        assertThat(stories.stream().filter(story -> story.slot() != null)).allSatisfy(story -> assertThat(
                        days.at(String.valueOf(story.slot())).toLocalDate())
                .as(story.name())
                .isAfter(days.day(story.written() + 1)));
    }

    @Test
    void publishesOnlyWhatHasItsSlotBehindItAndSchedulesTheRest() {
        var days = new DemoDays(TODAY);
        assertThat(stories).allSatisfy(story -> {
            switch (story.fate()) {
                case PUBLISHED, TAKEN_DOWN, GIVEN_UP, STUCK, MISSED ->
                    assertThat(days.at(String.valueOf(story.slot())).toLocalDate())
                            .as(story.name())
                            .isBefore(TODAY);
                case SCHEDULED, IN_REVIEW, RETURNED ->
                    assertThat(days.at(String.valueOf(story.slot())).toLocalDate())
                            .as(story.name())
                            .isAfter(TODAY);
                default -> assertThat(story.written()).isNegative();
            }
        });
    }

    @Test
    void namesOnlyPeopleAndPagesThatItDescribes() {
        assertThat(stories).extracting(Story::author).isSubsetOf(people);
        assertThat(company.accounts())
                .flatExtracting(Page::businessOwner, Page::technicalOwner)
                .isSubsetOf(people);
        assertThat(stories).flatExtracting(Story::targets).allSatisfy(target -> {
            assertThat(pages).containsKey(target.account());
            assertThat(pages.get(target.account()).markets()).contains(target.market());
        });
        assertThat(campaigns).flatExtracting(Campaign::emergencies).allSatisfy(stop -> {
            assertThat(pages).containsKey(stop.account());
            assertThat(List.of(stop.by(), stop.liftedBy())).isSubsetOf(people).doesNotHaveDuplicates();
        });
    }

    @Test
    void remarksOnWordsThatAreThereInTheNameOfPeopleWhoAreThere() {
        assertThat(stories).allSatisfy(story -> story.said(0).forEach(said -> {
            assertThat(people).contains(said.by());
            assertThat(said.replies()).extracting(Story.Reply::by).isSubsetOf(people);
            assertThat(story.text()).contains(said.words() == null ? "" : said.words());
        }));
        assertThat(stories)
                .allSatisfy(story -> story.returned().stream().limit(1).forEach(round -> assertThat(story.text())
                        .contains(round.words() == null ? "" : round.words())));
    }

    @Test
    void hasSomebodyElseThanTheAuthorForEveryRoleThatAMarketAsksFor() {
        assertThat(stories).allSatisfy(story -> story.targets().forEach(target -> {
            for (String function : List.of("brand", "legal")) {
                assertThat(members(function, target.market()))
                        .as("%s for %s of '%s'", function, target.market(), story.name())
                        .anyMatch(person -> !person.equals(story.author()));
            }
        }));
    }

    @Test
    void answersOnlyQuestionsOfTheRulesAndOnlyWithTheirAnswers() throws IOException {
        var answers = answers();
        Stream<Map<String, Object>> given = stories.stream()
                .flatMap(story -> Stream.concat(
                        Stream.ofNullable(story.facts()),
                        story.returned().stream().flatMap(round -> Stream.ofNullable(round.facts()))));

        assertThat(given.flatMap(facts -> facts.entrySet().stream())).allSatisfy(fact -> {
            assertThat(answers).containsKey(fact.getKey());
            List<String> known = answers.get(fact.getKey());
            if (!known.isEmpty()) {
                assertThat(fact.getValue() instanceof List<?> several ? several : List.of(fact.getValue()))
                        .as(fact.getKey())
                        .allSatisfy(answer -> assertThat(known).contains(String.valueOf(answer)));
            }
        });
    }

    /** By question; none where any answer will do. */
    private static Map<String, List<String>> answers() throws IOException {
        try (var file = new ClassPathResource("compliance/facts.json").getInputStream()) {
            var facts = JsonMapper.builder().build().readTree(file);
            return StreamSupport.stream((facts.isArray() ? facts : facts.path("facts")).spliterator(), false)
                    .collect(Collectors.toMap(fact -> fact.path("name").asText(), fact -> fact.path("choices")
                            .findValuesAsText("value")));
        }
    }

    @Test
    void keepsToTheLimitsOfTheNetwork() {
        assertThat(texts()).allSatisfy(text -> assertThat(graphemes(text)).isLessThanOrEqualTo(MOST_OF_THE_SANDBOX));
    }

    @Test
    void saysWhyWhereverAReasonIsAsked() {
        assertThat(stories)
                .filteredOn(
                        story -> Set.of(Fate.RETURNED, Fate.REJECTED, Fate.WITHDRAWN, Fate.TAKEN_DOWN, Fate.GIVEN_UP)
                                .contains(story.fate()))
                .extracting(Story::remarked)
                .noneMatch(String::isBlank);
    }

    @Test
    void drawsNoPictureTwice() {
        List<Drawing> drawings = campaigns.stream()
                .flatMap(campaign -> campaign.drawings().stream())
                .toList();

        assertThat(drawings).hasSizeGreaterThanOrEqualTo(40);
        assertThat(drawings).extracting(Drawing::alternativeText).doesNotHaveDuplicates();
        assertThat(drawings)
                .extracting(drawing -> Arrays.hashCode(Painter.paint(drawing)))
                .doesNotHaveDuplicates();
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        stories.forEach(story -> Stream.concat(
                        Stream.of(story.text()),
                        Stream.concat(
                                story.returned().stream().map(Story.Round::text),
                                story.targets().stream().flatMap(target -> Stream.ofNullable(target.text()))))
                .forEach(texts::add));
        return texts;
    }

    private static int graphemes(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance();
        characters.setText(text);
        int count = 0;
        while (characters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    private List<String> members(String function, String market) {
        return Regions.groupsFor(function, market).stream()
                .map(group -> company.people().stream()
                        .filter(person -> person.groups().contains(group.toString()))
                        .map(Employee::id)
                        .toList())
                .filter(members -> !members.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
