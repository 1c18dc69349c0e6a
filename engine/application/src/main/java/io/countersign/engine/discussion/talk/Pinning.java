package io.countersign.engine.discussion.talk;

import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Variant;
import io.countersign.engine.content.Version;
import io.countersign.engine.content.Versions;
import io.countersign.engine.discussion.Anchor;
import io.countersign.engine.discussion.NewThread;
import io.countersign.engine.discussion.anchor.Places;
import io.countersign.engine.discussion.anchor.TextPlaces;
import io.countersign.engine.problem.ProblemException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Pins a new thread to what really stands in its version. */
@Component
class Pinning {

    /** Fractions are computed from pixels. */
    private static final double ROUNDING = 1e-6;

    private final Versions versions;
    private final RemarkWords words;

    Pinning(Versions versions, RemarkWords words) {
        this.versions = versions;
        this.words = words;
    }

    /** @throws ProblemException 400 when it is not there, 404 when there is no such version */
    Anchor pin(ItemId item, NewThread thread) {
        var version = versions.find(item, thread.version())
                .orElseThrow(() -> ProblemException.notFound("Version", thread.version()));
        var variants = variants(thread, version);
        if (thread.anchor() instanceof Anchor.Words pinned) {
            return pin(thread, variants, pinned);
        }
        if (thread.anchor() instanceof Anchor.Place place) {
            check(place, variants);
        }
        return thread.anchor();
    }

    private static List<Variant> variants(NewThread thread, Version version) {
        if (thread.target().isEmpty()) {
            return version.variants();
        }
        return List.of(thread.target()
                .get()
                .in(version)
                .orElseThrow(() -> ProblemException.invalid(
                        "target",
                        "NO_SUCH_VARIANT",
                        "Target: version %d has no such variant. Load it again.".formatted(version.number()))));
    }

    private Anchor pin(NewThread thread, List<Variant> variants, Anchor.Words pinned) {
        if (thread.target().isEmpty()) {
            throw ProblemException.invalid(
                    "target", "MISSING", "Target: it is missing. Say in which variant the marked words stand.");
        }
        words.checkQuote(pinned);
        return TextPlaces.pin(
                        Places.text(variants.get(0), pinned.field()), pinned.field(), pinned.quote(), pinned.start())
                .orElseThrow(() -> ProblemException.invalid(
                        "anchor",
                        "WORDS_NOT_THERE",
                        "Marked words: they do not stand there in version %d. Mark them again."
                                .formatted(thread.version())));
    }

    private static void check(Anchor.Place place, List<Variant> variants) {
        if (!Places.shows(variants, place.asset())) {
            throw ProblemException.invalid(
                    "anchor.asset", "PICTURE_NOT_THERE", "Picture: this version does not show it. Load it again.");
        }
        if (!isWithin(place.x(), place.width()) || !isWithin(place.y(), place.height())) {
            throw ProblemException.invalid(
                    "anchor",
                    "OUT_OF_PICTURE",
                    "Place: it is not within the picture. Give parts of its width and height, from 0 to 1.");
        }
    }

    private static boolean isWithin(double from, double size) {
        return from >= 0 && size >= 0 && from + size <= 1 + ROUNDING;
    }
}
