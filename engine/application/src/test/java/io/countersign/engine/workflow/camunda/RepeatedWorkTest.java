package io.countersign.engine.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.junit.jupiter.api.Test;

class RepeatedWorkTest {

    private static final Command<?> COMPLETE = new CompleteTaskCmd("task", null);

    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void completesAtTheSecondTryWhatATimerOvertook() {
        around(run -> {
                    if (run == 1) {
                        throw new OptimisticLockingException("a timer fired");
                    }
                })
                .execute(COMPLETE);

        assertThat(runs).hasValue(2);
    }

    @Test
    void saysSoWhenAnotherIsAlwaysFaster() {
        var engine = around(run -> {
            throw new OptimisticLockingException("again");
        });

        assertThatThrownBy(() -> engine.execute(COMPLETE)).isInstanceOf(OptimisticLockingException.class);
        assertThat(runs).hasValue(5);
    }

    @Test
    void repeatsNoRefusal() {
        var engine = around(run -> {
            throw new ProcessEngineException("no");
        });

        assertThatThrownBy(() -> engine.execute(COMPLETE)).isInstanceOf(ProcessEngineException.class);
        assertThat(runs).hasValue(1);
    }

    @Test
    void repeatsNothingElseThanTheWorkOfPeople() {
        var engine = around(run -> {
            throw new OptimisticLockingException("a timer fired");
        });

        assertThatThrownBy(() -> engine.execute(new DeleteTaskCmd("task", "test", false)))
                .isInstanceOf(OptimisticLockingException.class);
        assertThat(runs).hasValue(1);
    }

    private CommandInterceptor around(Attempt attempt) {
        var work = new RepeatedWork();
        work.setNext(new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                attempt.run(runs.incrementAndGet());
                return null;
            }
        });
        return work;
    }

    private interface Attempt {
        void run(int number);
    }
}
