package io.countersign.engine.compliance.rule.camunda;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.immutable.Seq;
import java.util.ArrayList;
import java.util.List;

/** Walks through what FEEL's parser made. */
final class Trees {

    private Trees() {}

    static <T> List<T> list(Seq<T> elements) {
        var list = new ArrayList<T>();
        var iterator = elements.iterator();
        while (iterator.hasNext()) {
            list.add(iterator.next());
        }
        return list;
    }

    /** The direct parts: sub-expressions, lists of them, names. */
    static List<Object> parts(Object node) {
        if (node instanceof Seq<?> elements) {
            return new ArrayList<>(list(elements));
        }
        var parts = new ArrayList<>();
        if (node instanceof Product product) {
            var iterator = product.productIterator();
            while (iterator.hasNext()) {
                parts.add(iterator.next());
            }
        }
        return parts;
    }
}
