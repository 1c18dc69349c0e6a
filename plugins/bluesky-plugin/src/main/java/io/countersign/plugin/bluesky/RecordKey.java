package io.countersign.plugin.bluesky;

import io.countersign.plugin.spi.channel.PublicationKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A record key of the kind TID (atproto.com/specs/tid): 53 bits of microseconds and 10 bits of clock, as 13 characters.
 *
 * <p>Made from the publication's key alone, so that every try writes to the same place. Two publications of one account are
 * often planned for the same moment, hence 20 bits of the key's UUID are added to the microseconds (one second at most)
 * and 10 bits are the clock.
 */
record RecordKey(String value) {

    private static final String ALPHABET = "234567abcdefghijklmnopqrstuvwxyz";
    private static final int LENGTH = 13;
    private static final int CLOCK_BITS = 10;
    private static final long SPREAD = (1L << 20) - 1;

    static RecordKey of(PublicationKey key) {
        UUID uuid = key.value();
        long random = uuid.getMostSignificantBits() ^ uuid.getLeastSignificantBits();
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, key.createdAt()) + ((random >>> 16) & SPREAD);
        return new RecordKey(encode((micros << CLOCK_BITS) | (random & ((1L << CLOCK_BITS) - 1))));
    }

    private static String encode(long number) {
        char[] characters = new char[LENGTH];
        long rest = number;
        for (int i = LENGTH - 1; i >= 0; i--) {
            characters[i] = ALPHABET.charAt((int) (rest & 31));
            rest >>>= 5;
        }
        return new String(characters);
    }
}
