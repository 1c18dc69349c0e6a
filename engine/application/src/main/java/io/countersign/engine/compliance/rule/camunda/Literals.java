package io.countersign.engine.compliance.rule.camunda;

import io.countersign.engine.compliance.rule.cell.Literal;
import java.util.Optional;
import org.camunda.feel.syntaxtree.ArithmeticNegation;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstDate;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.UnaryTestExpression;

/** Values written in FEEL. */
final class Literals {

    private Literals() {}

    /** Empty when it is no literal of a kind that facts have. */
    static Optional<Literal> of(Object node) {
        if (node instanceof UnaryTestExpression wrapped) {
            return of(wrapped.exp());
        }
        if (node instanceof ConstString text) {
            return Optional.of(new Literal.Text(text.value()));
        }
        if (node instanceof ConstNumber number) {
            return Optional.of(new Literal.Amount(number.value().bigDecimal()));
        }
        if (node instanceof ArithmeticNegation negation && negation.x() instanceof ConstNumber number) {
            return Optional.of(new Literal.Amount(number.value().bigDecimal().negate()));
        }
        if (node instanceof ConstBool truth) {
            return Optional.of(new Literal.Truth(truth.value()));
        }
        if (node instanceof ConstDate day) {
            return Optional.of(new Literal.Day(day.value()));
        }
        return Optional.empty();
    }
}
