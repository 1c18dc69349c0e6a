@NullMarked
package io.countersign.engine.channel.web;

import org.jspecify.annotations.NullMarked;
