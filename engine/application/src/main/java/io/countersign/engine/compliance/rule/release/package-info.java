/** How a changed table becomes the company's rule, and how it stops being it: each by two people. */
@NullMarked
package io.countersign.engine.compliance.rule.release;

import org.jspecify.annotations.NullMarked;
