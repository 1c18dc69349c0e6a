package io.countersign.engine.publication.camunda;

import static org.awaitility.Awaitility.await;

import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.identity.Acting;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;

/** Strikes a slot before its time, so that no test waits for one. */
@TestComponent
public final class SlotBell {

    private final ManagementService jobs;
    private final RuntimeService processes;
    private final Acting acting;

    SlotBell(ManagementService jobs, RuntimeService processes, Acting acting) {
        this.jobs = jobs;
        this.processes = processes;
        this.acting = acting;
    }

    /** Once everything is signed. */
    public void strike(SubmissionId submission) {
        List<Job> timer = await().atMost(Duration.ofSeconds(60)).until(() -> timer(submission), due -> !due.isEmpty());
        acting.runAsSystem("strike a slot", () -> jobs.executeJob(timer.get(0).getId()));
    }

    private List<Job> timer(SubmissionId submission) {
        return acting.asSystem(
                "look for a slot",
                () ->
                        processes
                                .createProcessInstanceQuery()
                                .processInstanceBusinessKey(submission.toString())
                                .list()
                                .stream()
                                .flatMap(process -> jobs
                                        .createJobQuery()
                                        .processInstanceId(process.getId())
                                        .activityId("intermediateEvent_SlotReached")
                                        .list()
                                        .stream())
                                .toList());
    }
}
