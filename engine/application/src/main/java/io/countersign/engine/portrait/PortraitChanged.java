package io.countersign.engine.portrait;

import io.countersign.engine.identity.PersonId;

/** @param shown whether the person has a picture from now on */
public record PortraitChanged(PersonId person, boolean shown) {}
