/** Mastodon, and the servers that speak its client API: Pleroma, GoToSocial, snac and others. */
@NullMarked
package io.countersign.plugin.mastodon;

import org.jspecify.annotations.NullMarked;
