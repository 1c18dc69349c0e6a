package io.countersign.engine.publication;

import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionStarted;
import io.countersign.engine.content.Variant;
import io.countersign.engine.content.Versions;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.publication.jdbc.Entry;
import io.countersign.engine.publication.jdbc.Ledger;
import io.countersign.engine.publication.sending.SignedVariant;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks, when a newer version of an item is submitted, what older ones still have on its places, an account and a market
 * each. It takes the place of what was surely not sent. While nobody knows whether something was, there is no newer version;
 * nor when all of it is live already, word by word.
 */
@Component
class OtherVersions {

    private final Ledger ledger;
    private final Versions versions;
    private final SignedVariant signed;
    private final ChannelAccounts accounts;
    private final Supersession supersession;

    OtherVersions(
            Ledger ledger,
            Versions versions,
            SignedVariant signed,
            ChannelAccounts accounts,
            Supersession supersession) {
        this.ledger = ledger;
        this.versions = versions;
        this.signed = signed;
        this.accounts = accounts;
        this.supersession = supersession;
    }

    @EventListener
    void on(SubmissionStarted started) {
        Submission submission = started.submission();
        List<Place> places = versions.get(submission.versionId()).variants().stream()
                .map(variant -> new Place(variant, signed.write(variant.content())))
                .toList();
        List<Entry> earlier = ledger.ofItem(submission.item()).stream()
                .filter(entry -> places.stream().anyMatch(place -> place.isOf(entry.publication())))
                .toList();
        refuseWhatIsLiveAlready(submission, places, earlier);
        Set<PublicationId> unsent = ledger.lockUnsent(submission.item());
        earlier.stream()
                .filter(entry -> !entry.publication().state().over())
                .forEach(entry -> takePlace(submission, entry, unsent));
    }

    private static void refuseWhatIsLiveAlready(Submission submission, List<Place> places, List<Entry> earlier) {
        if (places.stream().allMatch(place -> earlier.stream().anyMatch(place::shows))) {
            throw ProblemException.conflict(
                    "ALREADY_LIVE",
                    "'%s': everything in it is live already, word by word. Change it, or take the posts down first."
                            .formatted(submission.itemName()));
        }
    }

    private void takePlace(Submission submission, Entry older, Set<PublicationId> unsent) {
        Publication publication = older.publication();
        if (!unsent.contains(publication.id()) || older.unsure()) {
            throw ProblemException.conflict(
                    "STILL_PUBLISHING",
                    "'%s' on account '%s' for %s: an older version is being sent, or nobody knows yet whether it is there. Wait until that is settled, then submit again."
                            .formatted(
                                    submission.itemName(),
                                    accounts.get(publication.account()).name(),
                                    publication.market()));
        }
        supersession.supersede(
                publication,
                "Version %d was submitted in its place.".formatted(submission.version()),
                submission.author());
    }

    /** Where a variant goes, and its words. */
    private record Place(Variant variant, String words) {

        boolean isOf(Publication publication) {
            return publication.account().equals(variant.account())
                    && publication.market().equals(variant.market().code());
        }

        boolean shows(Entry entry) {
            return isOf(entry.publication())
                    && entry.publication().state() == PublicationState.SENT
                    && entry.signed().equals(words);
        }
    }
}
