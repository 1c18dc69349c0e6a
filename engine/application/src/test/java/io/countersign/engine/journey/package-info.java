/** Whole journeys through the product, at the doors that people use. */
package io.countersign.engine.journey;
