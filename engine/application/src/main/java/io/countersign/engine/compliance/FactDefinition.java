package io.countersign.engine.compliance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One entry of the data dictionary.
 *
 * @param allowed the values a text may have; empty when any of the right form may be given
 * @param minimum of a number
 * @param maximum of a number
 * @param initial the value of a fact that is not given; empty when such a fact is simply not set, as the end of a campaign
 * @param askRole whom to ask when it is not known: {@code AUTHOR} or a role code of the rules, such as {@code BRAND}
 * @param question in plain words, by language ({@code en}, {@code de})
 * @param form what else a value must be
 */
public record FactDefinition(
        FactName name,
        FactType type,
        List<String> allowed,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        Optional<Object> initial,
        FactOrigin origin,
        String askRole,
        Map<String, String> question,
        Form form) {

    public FactDefinition {
        allowed = List.copyOf(allowed);
        question = Map.copyOf(question);
    }

    /** One whose values need no special form. */
    public FactDefinition(
            FactName name,
            FactType type,
            List<String> allowed,
            Optional<BigDecimal> minimum,
            Optional<BigDecimal> maximum,
            Optional<Object> initial,
            FactOrigin origin,
            String askRole,
            Map<String, String> question) {
        this(name, type, allowed, minimum, maximum, initial, origin, askRole, question, Form.ANY);
    }

    /** Whether {@code null} means "not set" and not "not known". */
    public boolean mayBeUnset() {
        return initial.isEmpty();
    }

    /**
     * @param format of texts: {@code country} (ISO 3166-1), {@code subdivision} (ISO 3166-2), {@code language} (ISO 639), or a
     *     name for people; empty for none
     * @param pattern regular expression for a whole text; empty for none
     * @param integer whether a number must be whole
     * @param numbers the only ones there are; empty for all between minimum and maximum
     */
    public record Form(String format, String pattern, boolean integer, List<BigDecimal> numbers) {

        public static final Form ANY = new Form("", "", false, List.of());

        public Form {
            numbers = List.copyOf(numbers);
        }
    }
}
