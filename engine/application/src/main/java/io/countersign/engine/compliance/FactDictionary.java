package io.countersign.engine.compliance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names, types, values and defaults of all facts that a rule may read. */
public interface FactDictionary {

    /** In the order of the dictionary. */
    List<FactDefinition> all();

    Optional<FactDefinition> find(FactName name);

    /** All facts at their defaults. */
    Facts defaults();

    /**
     * What was given, completed by defaults. A fact given as {@code null} is not known, except where its definition says
     * that it may be unset.
     *
     * @param given JSON values (text, boolean, number, list of texts, null) or the Java values of {@link FactType}, by name
     * @throws io.countersign.engine.problem.ProblemException 400 with one field problem per fact that is not right: its
     *     name, its value and what is allowed
     */
    Facts read(Map<String, ? extends @Nullable Object> given);
}
