@NullMarked
package io.countersign.engine.plugin.web;

import org.jspecify.annotations.NullMarked;
