/** Rules set aside for a while by two people. */
@NullMarked
package io.countersign.engine.compliance.override;

import org.jspecify.annotations.NullMarked;
