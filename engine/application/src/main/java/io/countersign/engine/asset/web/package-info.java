/** Assets over HTTP. */
@NullMarked
package io.countersign.engine.asset.web;

import org.jspecify.annotations.NullMarked;
