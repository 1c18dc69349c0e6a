package io.countersign.engine.publication.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a person wants something. */
record ReasonJson(@NotBlank @Size(min = 3, max = 2000) String reason) {}
