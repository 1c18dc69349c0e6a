@NullMarked
package io.countersign.engine.rights.web;

import org.jspecify.annotations.NullMarked;
