package io.countersign.engine.publication.web;

import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.publication.TakeDown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That a post is to go, or went.
 *
 * @param owner who deletes it by hand; null where Countersign does
 * @param proof null as long as it is live
 */
record TakeDownJson(
        String reason,
        PersonRef by,
        Instant askedAt,
        @Nullable PersonRef owner,
        @Nullable Instant dueAt,
        @Nullable ProofJson proof) {

    /** @param byHand because the network does not delete it */
    record Wish(
            @NotBlank @Size(min = 3, max = 2000) String reason,
            @Nullable Boolean byHand) {}

    /** @param by who looked; null where the network was asked */
    record ProofJson(
            TakeDown.Kind kind, String words, @Nullable PersonRef by, Instant at) {

        static ProofJson of(TakeDown.Proof proof, Map<PersonId, Person> known) {
            return new ProofJson(
                    proof.kind(),
                    proof.words(),
                    proof.by().map(person -> PersonRef.of(person, known)).orElse(null),
                    proof.at());
        }
    }

    static TakeDownJson of(TakeDown takeDown, Map<PersonId, Person> known) {
        return new TakeDownJson(
                takeDown.reason(),
                PersonRef.of(takeDown.by(), known),
                takeDown.askedAt(),
                takeDown.byHand().map(hand -> PersonRef.of(hand.owner(), known)).orElse(null),
                takeDown.byHand().map(TakeDown.ByHand::dueAt).orElse(null),
                takeDown.proof().map(proof -> ProofJson.of(proof, known)).orElse(null));
    }
}
