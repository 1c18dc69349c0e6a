package io.countersign.engine.compliance;

/** A rule set ready to be asked many times. Safe for use by several threads; nothing is read while it answers. */
public interface RuleBook {

    RuleSet ruleSet();

    Evaluation evaluate(Facts facts);
}
