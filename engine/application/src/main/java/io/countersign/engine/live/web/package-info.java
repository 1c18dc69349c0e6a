@NullMarked
package io.countersign.engine.live.web;

import org.jspecify.annotations.NullMarked;
