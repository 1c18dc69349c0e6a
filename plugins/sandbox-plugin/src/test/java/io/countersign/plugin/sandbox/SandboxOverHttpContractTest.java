package io.countersign.plugin.sandbox;

import static io.countersign.plugin.testkit.FailureAssert.assertFails;

import io.countersign.plugin.spi.FailureKind;
import io.countersign.plugin.spi.channel.ChannelFactory;
import io.countersign.plugin.testkit.ChannelContract;
import io.countersign.plugin.testkit.ContractNetwork;
import io.countersign.plugin.testkit.oracle.Script;
import io.countersign.plugin.testkit.oracle.Script.Ending;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxOverHttpContractTest extends ChannelContract {

    @TempDir
    Path folder;

    @Override
    protected ChannelFactory factory() {
        return new SandboxChannelFactory(new MemoryPosts());
    }

    @Override
    protected ContractNetwork startNetwork() {
        return OracleCounterpart.in(folder);
    }

    @Test
    void saysUnknownWhenTheConnectionIsDroppedAfterPublishing() {
        ((OracleCounterpart) network).oracle().next(Script.acceptThen(Ending.DROP));

        assertFails(() -> channel.publish(sample(), newKey())).withKind(FailureKind.OUTCOME_UNKNOWN);
    }
}
