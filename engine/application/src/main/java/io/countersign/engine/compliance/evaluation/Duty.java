package io.countersign.engine.compliance.evaluation;

import io.countersign.engine.compliance.Finding;
import java.util.List;

/**
 * A rule that fired in one market, or in several.
 *
 * @param place in the order of the rules
 * @param asked codes that the answer lists as required: without those that a more special one replaces
 */
record Duty(int place, Finding finding, List<String> asked) {}
