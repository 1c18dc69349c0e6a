package io.countersign.engine.claim.camunda;

import io.countersign.engine.claim.Claim;
import io.countersign.engine.claim.ClaimId;
import io.countersign.engine.claim.Recertification;
import io.countersign.engine.claim.library.Recertifications;
import io.countersign.engine.claim.use.LiveUses;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.problem.ProblemException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What the form of a lapsed claim shows, and what a person filled in, in Tasklist or over the engine's own interface. The
 * fields do not stay as variables: what was answered stands in the library.
 */
@Component
class RecertificationAnswers implements TaskListener {

    private static final int FORBIDDEN = 403;
    private static final List<String> FIELDS = List.of("choice", "until", "reason");

    private final ObjectProvider<Recertifications> recertifications;
    private final ObjectProvider<LiveUses> uses;
    private final ObjectProvider<People> people;

    RecertificationAnswers(
            ObjectProvider<Recertifications> recertifications,
            ObjectProvider<LiveUses> uses,
            ObjectProvider<People> people) {
        this.recertifications = recertifications;
        this.uses = uses;
        this.people = people;
    }

    Map<String, String> shown(DelegateTask task) {
        ClaimId id = ClaimVariable.of(task);
        return recertifications
                .getObject()
                .lapsed(id)
                .map(claim -> shown(claim, uses.getObject().count(id)))
                .orElse(Map.of());
    }

    private static Map<String, String> shown(Claim claim, int live) {
        var content = claim.content();
        return Map.of(
                "claimText", content.text(),
                "regions", String.join(", ", content.regions()),
                "evidence", content.evidence(),
                "validUntil", content.validUntil().toString(),
                "liveUses", Integer.toString(live));
    }

    /** Completed with variables instead of the form. */
    @Override
    public void notify(DelegateTask task) {
        if (!recertifications.getObject().isAnswered(ClaimVariable.of(task))) {
            answer(task, task.getVariables());
            FIELDS.forEach(task::removeVariable);
        }
    }

    void answer(DelegateTask task, Map<String, Object> fields) {
        String who = task.getExecution()
                .getProcessEngineServices()
                .getIdentityService()
                .getCurrentAuthentication()
                .getUserId();
        try {
            recertifications
                    .getObject()
                    .answer(
                            ClaimVariable.of(task),
                            read(fields),
                            people.getObject().get(new PersonId(who)));
        } catch (ProblemException refused) {
            throw refused.status() == FORBIDDEN
                    ? new AuthorizationException(refused.detail())
                    : new BadUserRequestException(refused.detail());
        }
    }

    private static Recertification read(Map<String, Object> fields) {
        String choice = text(fields, "choice");
        Recertification.Choice chosen = Arrays.stream(Recertification.Choice.values())
                .filter(each -> each.name().equals(choice))
                .findFirst()
                .orElseThrow(() -> new BadUserRequestException(
                        "Answer: it is none of those that can be given. Choose one in the form."));
        return new Recertification(chosen, day(text(fields, "until")), text(fields, "reason"));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException wrong) {
            throw new BadUserRequestException("Valid until: it is no day. Choose one in the calendar.");
        }
    }

    private static String text(Map<String, Object> fields, String name) {
        return fields.get(name) instanceof String text ? text.strip() : "";
    }
}
