/** Takes out of a picture's file what is not the picture: where, when, with what and by whom it was made. */
@NullMarked
package io.countersign.engine.asset.metadata;

import org.jspecify.annotations.NullMarked;
