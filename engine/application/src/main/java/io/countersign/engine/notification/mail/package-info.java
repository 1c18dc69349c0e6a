/** Writes mails in the language of whoever gets them, and hands them over. */
@NullMarked
package io.countersign.engine.notification.mail;

import org.jspecify.annotations.NullMarked;
