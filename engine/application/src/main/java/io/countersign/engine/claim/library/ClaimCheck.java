package io.countersign.engine.claim.library;

import io.countersign.engine.claim.ClaimContent;
import io.countersign.engine.claim.ClaimSettings;
import io.countersign.engine.content.Market;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.Regions;
import io.countersign.engine.problem.FieldProblem;
import io.countersign.engine.problem.ProblemException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether a claim can be proposed as it is; says everything that is wrong at once. Lengths are the request's matter. */
@Component
class ClaimCheck {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final ClaimCodes codes;
    private final People people;
    private final ClaimSettings settings;
    private final Clock clock;

    ClaimCheck(ClaimCodes codes, People people, ClaimSettings settings, Clock clock) {
        this.codes = codes;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    void check(ClaimContent content) {
        var problems = new ArrayList<FieldProblem>();
        if (content.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            problems.add(problem("text", "MISSING", "Text: it has no word. Write the claim as content says it."));
        }
        if (!LANGUAGES.contains(content.language())) {
            problems.add(unknown("language", content.language(), "Name it by two small letters, such as de"));
        }
        if (!codes.all().contains(content.code())) {
            problems.add(unknown("code", content.code(), "Choose one of " + String.join(", ", codes.all())));
        }
        content.regions().stream()
                .filter(region -> !isRegion(region))
                .forEach(region -> problems.add(
                        unknown("regions", region, "Name a country by two small letters, or eu, or global")));
        content.evidenceLink()
                .filter(link -> !isWebAddress(link))
                .ifPresent(link -> problems.add(problem(
                        "evidenceLink", "INVALID", "Evidence link: it is no web address. Let it begin with https://")));
        checkDays(content, problems);
        if (people.find(content.owner()).filter(Person::active).isEmpty()) {
            problems.add(unknown("owner", content.owner().value(), "Choose somebody who works here"));
        }
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
    }

    private void checkDays(ClaimContent content, List<FieldProblem> problems) {
        if (content.validUntil().isBefore(content.validFrom())) {
            problems.add(problem(
                    "validUntil",
                    "ENDS_BEFORE_IT_BEGINS",
                    "Valid until: it is before the first day. Choose a later one."));
        } else if (content.validUntil().isBefore(settings.today(clock))) {
            problems.add(problem("validUntil", "PASSED", "Valid until: the day has passed. Choose a later one."));
        }
    }

    private static boolean isRegion(String region) {
        return region.equals(Regions.GLOBAL)
                || region.equals(Regions.EUROPEAN_UNION)
                || region.equals(region.toLowerCase(Locale.ROOT)) && Market.isMarket(region.toUpperCase(Locale.ROOT));
    }

    private static boolean isWebAddress(URI link) {
        return link.getHost() != null && ("https".equals(link.getScheme()) || "http".equals(link.getScheme()));
    }

    private static FieldProblem unknown(String field, String value, String advice) {
        String brief = value.length() <= 60 ? value : value.substring(0, 59) + "…";
        return problem(field, "UNKNOWN", "%s '%s': it is not known. %s.".formatted(field, brief, advice));
    }

    private static FieldProblem problem(String field, String code, String message) {
        return new FieldProblem(field, code, message);
    }
}
