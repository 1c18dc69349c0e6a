package io.countersign.engine.compliance;

/** How specific a pack is; later ones add to earlier ones. */
public enum PackLayer {
    GLOBAL,
    REGION,
    COUNTRY,
    INDUSTRY,
    /** Tables about rules: jurisdictions, wordings, approvers, retention and so on. */
    SUPPORT
}
