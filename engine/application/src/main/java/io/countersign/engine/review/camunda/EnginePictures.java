package io.countersign.engine.review.camunda;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.identity.Acting;
import io.countersign.engine.review.plan.ProcessPicture;
import io.countersign.engine.review.plan.ProcessPicture.Step;
import io.countersign.engine.review.plan.ProcessPictures;
import io.countersign.process.ContentReview;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.stereotype.Component;

@Component
class EnginePictures implements ProcessPictures {

    private static final Set<String> WORK = Set.of(
            "userTask",
            "serviceTask",
            "sendTask",
            "callActivity",
            "subProcess",
            "intermediateTimer",
            "intermediateMessageCatch");

    private final HistoryService history;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final Acting acting;

    EnginePictures(HistoryService history, RuntimeService runtime, RepositoryService repository, Acting acting) {
        this.history = history;
        this.runtime = runtime;
        this.repository = repository;
        this.acting = acting;
    }

    @Override
    public Optional<ProcessPicture> of(SubmissionId submission) {
        return acting.asSystem("draw the process of submission " + submission, () -> find(submission)
                .map(this::picture));
    }

    private Optional<HistoricProcessInstance> find(SubmissionId submission) {
        return Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(ContentReview.KEY)
                .processInstanceBusinessKey(submission.toString())
                .singleResult());
    }

    private ProcessPicture picture(HistoricProcessInstance process) {
        var steps = history.createHistoricActivityInstanceQuery()
                .processInstanceId(process.getId())
                .list();
        var incidents = runtime.createIncidentQuery().processInstanceId(process.getId()).list().stream()
                .map(Incident::getActivityId)
                .distinct()
                .toList();
        return new ProcessPicture(
                xml(process.getProcessDefinitionId()),
                ids(steps, step -> step.getEndTime() == null),
                ids(steps, step -> step.getEndTime() != null && !step.isCanceled()),
                incidents,
                steps(steps));
    }

    /** What the model gives a name and somebody or something works on; not gateways, and nothing that was broken off. */
    private static List<Step> steps(List<HistoricActivityInstance> all) {
        return all.stream()
                .filter(step -> WORK.contains(step.getActivityType()))
                .filter(step -> step.getActivityName() != null && !step.isCanceled())
                .sorted(Comparator.comparing(HistoricActivityInstance::getStartTime))
                .map(step -> new Step(
                        step.getActivityId(),
                        step.getActivityName(),
                        step.getStartTime().toInstant(),
                        Optional.ofNullable(step.getEndTime()).map(Date::toInstant)))
                .toList();
    }

    private static List<String> ids(List<HistoricActivityInstance> steps, Predicate<HistoricActivityInstance> kept) {
        return steps.stream()
                .filter(kept)
                .filter(step -> !step.getActivityType().equals("multiInstanceBody"))
                .map(HistoricActivityInstance::getActivityId)
                .distinct()
                .toList();
    }

    private String xml(String definition) {
        try (var model = repository.getProcessModel(definition)) {
            return new String(model.readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("Model %s could not be read.".formatted(definition), failure);
        }
    }
}
