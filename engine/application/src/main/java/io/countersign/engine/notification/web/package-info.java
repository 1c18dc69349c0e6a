/** Mails and their delivery, for whoever operates the product. */
@NullMarked
package io.countersign.engine.notification.web;

import org.jspecify.annotations.NullMarked;
