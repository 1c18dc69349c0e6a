@NullMarked
package io.countersign.engine.workflow.web;

import org.jspecify.annotations.NullMarked;
