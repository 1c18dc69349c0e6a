package io.countersign.benchmark.crash.product;

/** A place at which publications of the test build can stand while it is killed. The product itself has none of them. */
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
}
