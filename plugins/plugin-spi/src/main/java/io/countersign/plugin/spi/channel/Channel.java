package io.countersign.plugin.spi.channel;

import io.countersign.plugin.spi.PluginFailure;
import java.util.List;
import java.util.Optional;

/**
 * One connected account. Kept open while its settings and secrets stay as they are, and used by several threads at the same
 * time, so whatever it keeps, such as a login, must bear that; it sends nothing but in the thread that uses it. Never used
 * inside a database transaction. Every failure is a {@link PluginFailure} of the right kind; anything else that is thrown
 * counts as a defect of the plugin, and in {@link #publish} as an unknown outcome.
 *
 * <p>After a failure of kind {@code NOT_CONNECTED} or {@code PLUGIN_DEFECT} it is thrown away, and opened anew for the next
 * use.
 */
public interface Channel {

    /** What the network would refuse or spoil in this variant, counted as the network counts. No I/O, never throws. */
    List<Finding> check(Variant variant);

    /**
     * Publishes the variant as it is given, and nothing else.
     *
     * <p>May be called again with the same key after a crash. A channel of class {@link Delivery#IDEMPOTENT_KEY} then
     * returns the first receipt; one of class {@link Delivery#QUERYABLE} is asked by {@link #find} before it is called
     * again.
     */
    Receipt publish(Variant variant, PublicationKey key) throws PluginFailure;

    /** Asks how a receipt in state {@link Receipt.State#PENDING} came out. Only reads; may be repeated at will. */
    default Receipt track(Receipt pending) throws PluginFailure {
        return pending;
    }

    /**
     * Looks for what {@link #publish} with this key and variant left on the network. Only reads.
     *
     * @return empty only when it is surely not there
     * @throws PluginFailure of kind {@code OUTCOME_UNKNOWN} when the network cannot be asked, always so for
     *     {@link Delivery#MANUAL}
     */
    Optional<Receipt> find(PublicationKey key, Variant variant) throws PluginFailure;

    /**
     * Changes a live publication into the variant, at the address that it has. Repeating it changes nothing more.
     *
     * @return empty when the network does not change publications, or does not have this one any more; then nothing happened
     */
    default Optional<Receipt> replace(Receipt live, Variant variant) throws PluginFailure {
        return Optional.empty();
    }

    /**
     * Whether people can still see the publication at the network. Only reads.
     *
     * @throws PluginFailure of kind {@code OUTCOME_UNKNOWN} when the network cannot be asked
     */
    default boolean isThere(Receipt receipt) throws PluginFailure {
        throw PluginFailure.outcomeUnknown("This network cannot be asked for a publication. Look there.", null);
    }

    /** Takes a publication down. Succeeds when it is already gone. */
    void delete(Receipt receipt) throws PluginFailure;

    /** Figures of one publication; empty when the network gives none. */
    default List<Metric> metrics(Receipt receipt) throws PluginFailure {
        return List.of();
    }

    /** Logs in and reads who this account is, without leaving a trace that others see. The <em>Test connection</em> button. */
    Verification verify() throws PluginFailure;
}
