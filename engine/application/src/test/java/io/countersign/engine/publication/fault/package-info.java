/** What networks do to the one request that counts, byte by byte. */
package io.countersign.engine.publication.fault;
