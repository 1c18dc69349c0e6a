package io.countersign.engine.compliance.evaluation;

import io.countersign.engine.compliance.FactName;
import io.countersign.engine.compliance.table.CellTest;
import io.countersign.engine.compliance.table.Expression;
import java.util.Set;

/**
 * A cell that is not empty, with its column: the same text in the same column is one condition in all tables.
 *
 * @param needs the facts it reads
 * @param byMarket whether it can differ between the markets of one content
 * @param grows whether it asks if a list of places holds something: what holds now, holds as well when more places are known
 * @param asksForNull whether it speaks about a fact that is not there, and so can be answered without it
 */
record Condition(
        Expression input, CellTest test, Set<FactName> needs, boolean byMarket, boolean grows, boolean asksForNull) {}
