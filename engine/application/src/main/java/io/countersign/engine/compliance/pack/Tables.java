package io.countersign.engine.compliance.pack;

import io.countersign.engine.compliance.DecisionTable;
import io.countersign.engine.compliance.PackVersion;
import io.countersign.engine.compliance.Sha256;
import io.countersign.engine.compliance.dmn.CheckedTables;
import io.countersign.engine.compliance.evaluation.PackKeys;
import io.countersign.engine.compliance.evaluation.RuleCompiler;
import io.countersign.engine.compliance.jdbc.PackRows;
import io.countersign.engine.problem.ProblemException;
import org.springframework.stereotype.Component;

/** DMN texts by their hash, and as data. */
@Component
final class Tables {

    private static final int MOST_REMEMBERED = 300;

    private final PackRows rows;
    private final CheckedTables checked;
    private final RuleCompiler compiler;
    private final Remembered<String, DecisionTable> known = new Remembered<>(MOST_REMEMBERED);

    Tables(PackRows rows, CheckedTables checked, RuleCompiler compiler) {
        this.rows = rows;
        this.checked = checked;
        this.compiler = compiler;
    }

    /** @throws ProblemException 400 with everything that is wrong */
    DecisionTable read(String dmn) {
        return known.get(Sha256.of(dmn), hash -> check(dmn));
    }

    /** Stores the text of a pack's table; its decision's id must be that of the pack. */
    String keep(String key, String dmn) {
        var table = read(dmn);
        if (!PackKeys.isWellFormed(key)
                || !table.id().equals(key) && !table.id().equals(PackKeys.obligationsOf(key))) {
            throw ProblemException.invalid(
                    "dmn",
                    "OTHER_DECISION",
                    "The decision '%s' is not that of the pack '%s'. Give it the id '%s'."
                            .formatted(table.id(), key, PackKeys.obligationsOf(key)));
        }
        var hash = Sha256.of(dmn);
        rows.addTable(hash, dmn);
        return hash;
    }

    String dmn(String hash) {
        return rows.findTable(hash).orElseThrow(() -> ProblemException.notFound("Decision table", hash));
    }

    DecisionTable table(PackVersion version) {
        return known.get(version.hash(), hash -> check(dmn(hash)));
    }

    private DecisionTable check(String dmn) {
        var table = checked.read(dmn);
        if (PackKeys.isObligations(table.id())) {
            compiler.obligations(table);
        }
        return table;
    }
}
