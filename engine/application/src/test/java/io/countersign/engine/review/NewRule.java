package io.countersign.engine.review;

import io.countersign.engine.compliance.PackVersion;
import io.countersign.engine.compliance.Packs;
import io.countersign.engine.compliance.Semver;
import io.countersign.engine.identity.PersonId;
import java.time.Clock;

/** A rule that begins at this moment and ends with the test: from now on everything in Japan must be labelled. */
public final class NewRule implements AutoCloseable {

    public static final String ID = "JP-KEIHYO-STEALTH";

    private static final String PACK = "jp";
    private static final String CELL = ID + "_content_materialConnection";

    private final Packs packs;
    private final PackVersion version;

    private NewRule(Packs packs, PackVersion version) {
        this.packs = packs;
        this.version = version;
    }

    public static NewRule begins(Packs packs, Clock clock) {
        var live = packs.live(clock.instant()).find(PACK).orElseThrow();
        var proposed = packs.propose(PACK, next(packs), forAll(packs.dmn(live)), new PersonId("rita"));
        return new NewRule(packs, packs.release(proposed, clock.instant(), new PersonId("carl")));
    }

    private static String next(Packs packs) {
        var highest = packs.versions(PACK).stream()
                .map(PackVersion::semver)
                .max(Semver.ORDER)
                .orElseThrow()
                .split("\\.");
        return highest[0] + "." + highest[1] + "." + (Integer.parseInt(highest[2]) + 1);
    }

    private static String forAll(String dmn) {
        int cell = dmn.indexOf(CELL);
        int begin = dmn.indexOf("<text>", cell);
        int end = dmn.indexOf("</text>", begin);
        return dmn.substring(0, begin) + "<text>" + dmn.substring(end);
    }

    @Override
    public void close() {
        packs.rollBack(version);
    }
}
