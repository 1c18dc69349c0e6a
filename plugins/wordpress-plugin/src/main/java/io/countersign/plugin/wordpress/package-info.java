/** WordPress, by its REST API and application passwords (developer.wordpress.org/rest-api). */
@NullMarked
package io.countersign.plugin.wordpress;

import org.jspecify.annotations.NullMarked;
