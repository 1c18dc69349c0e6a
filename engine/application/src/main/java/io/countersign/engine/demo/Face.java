package io.countersign.engine.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person of the demo looks like.
 *
 * @param skin, hair and clothes: six hexadecimal digits
 */
record Face(
        String skin,
        Cut cut,
        String hair,
        String clothes,
        @Nullable List<Extra> extras) {

    enum Cut {
        SHORT,
        SIDE,
        CURLY,
        BALD,
        LONG,
        BOB,
        BUN,
        SCARF
    }

    enum Extra {
        GLASSES,
        BEARD,
        MOUSTACHE,
        EARRINGS,
        COLLAR,
        FRECKLES
    }

    boolean has(Extra extra) {
        return extras != null && extras.contains(extra);
    }
}
