@NullMarked
package io.countersign.engine.search.web;

import org.jspecify.annotations.NullMarked;
