package io.countersign.benchmark.crash.product;

import java.util.Locale;

/** A place at which the test build can end, as by a power cut. The product itself has none of them. */
public enum CrashPoint {
    DECIDED("after the decision's commit"),
    SENDING("after SENDING, before the request"),
    REQUESTED("after the request's bytes"),
    ACCEPTED("after acceptance, before the answer is read"),
    ANSWERED("after the answer, before SENT"),
    SENT("after SENT, before the process moved"),
    MOVING("while it moves: all written, nothing committed"),
    ASKED("in the reconciler, after the network was asked");

    private final String sentence;

    CrashPoint(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
