package io.countersign.engine.compliance.pack;

import io.countersign.engine.compliance.RuleBook;
import io.countersign.engine.compliance.RuleSet;
import io.countersign.engine.compliance.RuleSetId;
import io.countersign.engine.compliance.evaluation.RuleCompiler;
import org.springframework.stereotype.Component;

/** Compiled rule sets, those asked for last. */
@Component
final class RuleBooks {

    private static final int MOST_REMEMBERED = 24;

    private final RuleCompiler compiler;
    private final Tables tables;
    private final Remembered<RuleSetId, RuleBook> known = new Remembered<>(MOST_REMEMBERED);

    RuleBooks(RuleCompiler compiler, Tables tables) {
        this.compiler = compiler;
        this.tables = tables;
    }

    RuleBook of(RuleSet ruleSet) {
        return known.get(ruleSet.id(), id -> compiler.compile(ruleSet, tables::table));
    }
}
