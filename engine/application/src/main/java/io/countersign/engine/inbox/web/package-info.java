@NullMarked
package io.countersign.engine.inbox.web;

import org.jspecify.annotations.NullMarked;
