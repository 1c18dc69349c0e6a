package io.countersign.benchmark.flow;

import io.countersign.benchmark.stage.JavaProcess;

/** One of the products that are compared, in a process of its own with a database of its own on the common PostgreSQL. */
public interface Side extends AutoCloseable {

    /** For the table. */
    String name();

    /** Its database. */
    String database();

    JavaProcess process();

    /** Everybody at one desk: brings one flow to where the product goes on by itself. */
    Client client(int number);

    /** How many flows have come to their end since the product was started. */
    long finished();

    @Override
    void close();

    /** For one thread. */
    interface Client {

        void flow();

        /** What the clients have to do for flows that are not over when the last one was begun. */
        default void rest() {}

        /** How many requests it has made. */
        long requests();
    }
}
