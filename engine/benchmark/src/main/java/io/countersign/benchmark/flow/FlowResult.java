package io.countersign.benchmark.flow;

import java.util.Locale;

/**
 * One run of one side; everything but the first two is per flow.
 *
 * @param perSecond from the first request to the end of the last flow
 * @param requests that the clients made
 * @param statements without what the idle product asks by itself
 * @param logBytes that PostgreSQL wrote to its log
 * @param processSeconds of computing in the product's process
 * @param databaseSeconds of computing in PostgreSQL
 * @param load average of the machine in the minute before the run ended
 */
record FlowResult(
        String side,
        double perSecond,
        double requests,
        double statements,
        double transactions,
        double logBytes,
        double processSeconds,
        double databaseSeconds,
        double load) {

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: %.1f flows/s; a flow: %.1f requests, %.1f statements, %.1f transactions, %.0f kB log, CPU %.1f ms + PostgreSQL %.1f ms; load %.1f",
                side,
                perSecond,
                requests,
                statements,
                transactions,
                logBytes / 1000,
                processSeconds * 1000,
                databaseSeconds * 1000,
                load);
    }
}
