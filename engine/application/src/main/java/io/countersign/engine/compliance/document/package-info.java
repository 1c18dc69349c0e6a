/** Facts and answers as JSON that is the same byte for byte whenever it is written (RFC 8785). */
@NullMarked
package io.countersign.engine.compliance.document;

import org.jspecify.annotations.NullMarked;
