package io.countersign.engine.language;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text of an answer, or a list of them, that people read: it is written in their language where the product has the
 * sentence, and as it is where somebody else wrote it.
 */
@Documented
@JacksonAnnotationsInside
@JsonSerialize(using = SpokenText.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Spoken {}
