package io.countersign.benchmark.notification.product;

import io.countersign.engine.identity.Acting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * Makes tasks of the engine for the group that the reviewer is in. What it is to make stands in the file {@code order} of
 * its folder: how many, and how many a second. The file is gone when they are made.
 */
public final class TaskMill {

    private static final String MODEL = "benchmark-task";
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(50);
    private static final int HANDS = 4;

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final Acting acting;
    private final Path order;

    TaskMill(
            RepositoryService repository, RuntimeService runtime, Acting acting, @Value("${mill.folder}") Path folder) {
        this.repository = repository;
        this.runtime = runtime;
        this.acting = acting;
        this.order = folder.resolve("order");
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        acting.runAsSystem("deploy the benchmark's model", this::deploy);
        var milling = new Thread(this::work, "task-mill");
        milling.setDaemon(true);
        milling.start();
    }

    private void deploy() {
        var model = Bpmn.createExecutableProcess(MODEL)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("userTask_Work")
                .name("Work")
                .camundaCandidateGroups("brand/eu")
                .endEvent()
                .done();
        repository
                .createDeployment()
                .name(MODEL)
                .addModelInstance(MODEL + ".bpmn", model)
                .deploy();
    }

    private void work() {
        var hands = Executors.newFixedThreadPool(HANDS);
        while (true) {
            if (Files.exists(order)) {
                make(hands);
            }
            LockSupport.parkNanos(LOOK);
        }
    }

    private void make(ExecutorService hands) {
        try {
            var words = Files.readString(order).strip().split(" ", 2);
            int many = Integer.parseInt(words[0]);
            long pause = TimeUnit.SECONDS.toNanos(1) / Integer.parseInt(words[1]);
            var done = new CountDownLatch(many);
            long begin = System.nanoTime();
            for (int number = 0; number < many; number++) {
                LockSupport.parkNanos(begin + number * pause - System.nanoTime());
                hands.execute(() -> {
                    acting.runAsSystem("make a task", () -> runtime.startProcessInstanceByKey(MODEL));
                    done.countDown();
                });
            }
            done.await();
            Files.delete(order);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
