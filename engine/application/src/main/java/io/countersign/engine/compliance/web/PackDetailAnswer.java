package io.countersign.engine.compliance.web;

import java.util.List;

/** @param versions the newest first */
record PackDetailAnswer(PackAnswer pack, List<PackVersionAnswer> versions) {}
