/** Looks at landing pages for trackers and forms. */
@NullMarked
package io.countersign.engine.compliance.landing;

import org.jspecify.annotations.NullMarked;
