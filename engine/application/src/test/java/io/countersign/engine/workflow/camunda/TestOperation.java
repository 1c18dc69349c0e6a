package io.countersign.engine.workflow.camunda;

import io.countersign.engine.workflow.Call;
import io.countersign.engine.workflow.ExternalOperation;
import io.countersign.engine.workflow.Outcome;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The operation {@code testOperation}: does what the test says for the call's business key, and remembers each call. */
@Component
class TestOperation implements ExternalOperation {

    private final Map<String, Function<Call, Outcome>> scripts = new ConcurrentHashMap<>();
    private final List<Seen> calls = new CopyOnWriteArrayList<>();

    record Seen(Call call, boolean inTransaction) {}

    void on(String businessKey, Function<Call, Outcome> script) {
        scripts.put(businessKey, script);
    }

    List<Seen> calls(String businessKey) {
        return calls.stream()
                .filter(seen -> businessKey.equals(seen.call().businessKey()))
                .toList();
    }

    @Override
    public String id() {
        return "testOperation";
    }

    @Override
    public Outcome run(Call call) {
        calls.add(new Seen(call, TransactionSynchronizationManager.isActualTransactionActive()));
        return scripts.getOrDefault(String.valueOf(call.businessKey()), any -> Outcome.done())
                .apply(call);
    }
}
