package io.countersign.engine.content.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ItemAnswer(
        @JsonUnwrapped ItemSummaryAnswer summary,
        List<PersonAnswer> editors,
        boolean mayEdit,
        boolean draftChanged,
        @Nullable UUID submission) {}
