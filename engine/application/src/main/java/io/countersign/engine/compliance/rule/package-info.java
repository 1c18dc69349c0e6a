/** How the company changes its rules: drafts, what they change, whether they are right, and their release by two people. */
@NullMarked
package io.countersign.engine.compliance.rule;

import org.jspecify.annotations.NullMarked;
