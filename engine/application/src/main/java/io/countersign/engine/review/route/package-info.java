/** Works out who must sign: rules, groups, quorums and due dates. */
@NullMarked
package io.countersign.engine.review.route;

import org.jspecify.annotations.NullMarked;
