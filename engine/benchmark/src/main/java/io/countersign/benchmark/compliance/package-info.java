/** One evaluation of rules: all packs compiled, and the same tables on Camunda's DMN engine. */
@NullMarked
package io.countersign.benchmark.compliance;

import org.jspecify.annotations.NullMarked;
