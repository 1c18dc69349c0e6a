package io.countersign.engine.publication.sending;

import io.countersign.engine.channel.Account;
import io.countersign.engine.channel.OpenChannels;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.TakeDown;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.PublicationKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks a network again for what it has deleted, so that its word is on record. Only reads, never throws. */
@Component
public class Aftermath {

    private static final Logger LOG = LoggerFactory.getLogger(Aftermath.class);

    private final OpenChannels channels;
    private final Inquiry.Sources sources;

    Aftermath(OpenChannels channels, Inquiry.Sources sources) {
        this.channels = channels;
        this.sources = sources;
    }

    /** What was found, and in which words. */
    public record Finding(TakeDown.Kind kind, String words) {}

    public Finding ask(Publication publication, Account account) {
        if (Predecessors.receipt(publication).remoteId().isEmpty()) {
            return askForKey(publication, account);
        }
        try {
            return found(isThere(publication, account), publication);
        } catch (PluginFailure silent) {
            return askForKey(publication, account);
        } catch (RuntimeException | LinkageError defect) {
            return notAsked(publication, account, defect);
        }
    }

    private boolean isThere(Publication publication, Account account) throws PluginFailure {
        return channels.open(account, "proof that publication " + publication.id() + " is gone")
                .isThere(Predecessors.receipt(publication));
    }

    private static Finding found(boolean there, Publication publication) {
        return there
                ? new Finding(
                        TakeDown.Kind.STILL_THERE,
                        Predecessors.receipt(publication).remoteId())
                : new Finding(TakeDown.Kind.ABSENT, "");
    }

    /** Where a network cannot be asked by its own name of the post, or nobody knows that name. */
    private Finding askForKey(Publication publication, Account account) {
        try {
            var key = new PublicationKey(publication.key(), publication.plannedAt());
            return channels.open(account, "proof that publication " + publication.id() + " is gone")
                    .find(key, sources.variant(publication))
                    .map(still -> new Finding(TakeDown.Kind.STILL_THERE, still.remoteId()))
                    .orElseGet(() -> new Finding(TakeDown.Kind.ABSENT, ""));
        } catch (PluginFailure silent) {
            return new Finding(TakeDown.Kind.NOT_ASKED, String.valueOf(silent.getMessage()));
        } catch (RuntimeException | LinkageError defect) {
            return notAsked(publication, account, defect);
        }
    }

    private static Finding notAsked(Publication publication, Account account, Throwable defect) {
        LOG.warn("Publication {}: the network was not asked whether it is gone", publication.id(), defect);
        return new Finding(TakeDown.Kind.NOT_ASKED, account.channelName() + ": it could not be asked.");
    }
}
