package io.countersign.engine.identity;

/** Which HTTP operations the route table decides about, letting in or refusing. */
public interface Coverage {

    /** @param path as called, with anything in place of variables */
    boolean covers(String method, String path);
}
