@NullMarked
package io.countersign.engine.publication.web;

import org.jspecify.annotations.NullMarked;
