package io.countersign.engine.claim.web;

/** A person as others refer to it. */
record PersonRef(String id, String displayName) {}
