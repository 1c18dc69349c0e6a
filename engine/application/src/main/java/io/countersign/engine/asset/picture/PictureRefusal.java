package io.countersign.engine.asset.picture;

import io.countersign.engine.asset.CropArea;
import io.countersign.engine.problem.ProblemException;
import java.util.Locale;

/** Why a file is not taken, in words for the person who chose it. */
final class PictureRefusal {

    private PictureRefusal() {}

    static ProblemException notAPicture(String name) {
        return ProblemException.of(
                415,
                "NOT_A_PICTURE",
                "The file '%s' cannot be taken: its bytes are not a PNG, JPEG, GIF or WebP picture. Export it as one of these."
                        .formatted(name));
    }

    static ProblemException otherKind(String name, PictureKind kind) {
        var right = kind.name().toLowerCase(Locale.ROOT);
        return ProblemException.of(
                415,
                "NAME_AND_BYTES_DIFFER",
                "The file '%s' cannot be taken: its bytes are a %s picture. Name it .%s, or export it again."
                        .formatted(name, kind.name(), right));
    }

    static ProblemException tooManyPixels(String name, long width, long height, long limit) {
        return ProblemException.of(
                413,
                "TOO_MANY_PIXELS",
                "The picture '%s' is too large: it has %,d by %,d pixels, and at most %,d in all are taken. Make it smaller."
                        .formatted(name, width, height, limit));
    }

    static ProblemException tooManyFrames(String name, int limit) {
        return ProblemException.of(
                413,
                "TOO_MANY_FRAMES",
                "The animation '%s' is too long: at most %,d frames are taken. Shorten it.".formatted(name, limit));
    }

    static ProblemException outside(String name, CropArea area, PictureSize size) {
        return ProblemException.of(
                400,
                "OUTSIDE_PICTURE",
                "The picture '%s' cannot be cut: %d by %d pixels from (%d, %d) are not within its %d by %d. Choose a part of it."
                        .formatted(name, area.width(), area.height(), area.x(), area.y(), size.width(), size.height()));
    }

    static ProblemException moves(String name) {
        return ProblemException.of(
                400,
                "PICTURE_MOVES",
                "The picture '%s' cannot be cut: it moves, and only its first frame would be left. Cut it in a program for animations."
                        .formatted(name));
    }

    static ProblemException damaged(String name) {
        return ProblemException.of(
                400,
                "DAMAGED_PICTURE",
                "The picture '%s' cannot be read: it is damaged or of a rare kind (CMYK, for one). Export it again as RGB."
                        .formatted(name));
    }
}
