/** Tables that are being changed: who may, what they change, whether they are right. */
@NullMarked
package io.countersign.engine.compliance.rule.draft;

import org.jspecify.annotations.NullMarked;
