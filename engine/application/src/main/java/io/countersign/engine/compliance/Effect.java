package io.countersign.engine.compliance;

/** What a row does when it fires. */
public enum Effect {
    /** Its codes must be among {@code content.mandatoryTexts}. */
    REQ,
    /** Evidence must be accepted ({@code content.substantiation = full}); further codes may be asked for. */
    SUBST,
    /** The market is closed while the condition holds. */
    BAN,
    /** People must approve; no text is asked for. */
    PROC,
    /** A task after publication; never holds it. */
    PROC_POST
}
