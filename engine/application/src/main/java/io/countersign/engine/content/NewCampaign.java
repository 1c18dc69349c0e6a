package io.countersign.engine.content;

import java.time.LocalDate;
import java.util.Optional;

public record NewCampaign(
        String name, Optional<String> goal, Optional<LocalDate> startsOn, Optional<LocalDate> endsOn) {}
