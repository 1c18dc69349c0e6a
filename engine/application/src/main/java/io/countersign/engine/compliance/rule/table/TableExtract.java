package io.countersign.engine.compliance.rule.table;

import java.io.StringWriter;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.xml.sax.SAXException;

/** The same table with some of its rows. */
public final class TableExtract {

    private TableExtract() {}

    /**
     * @param dmn that {@link TableReader} can read
     * @param rows numbers, counted from 1
     */
    public static String only(String dmn, Set<Integer> rows) {
        try {
            var root = Elements.root(dmn);
            var table = Elements.all(root, "decisionTable").get(0);
            var rules = Elements.children(table, "rule");
            for (var number = 1; number <= rules.size(); number++) {
                if (!rows.contains(number)) {
                    table.removeChild(rules.get(number - 1));
                }
            }
            var text = new StringWriter();
            var factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.newTransformer().transform(new DOMSource(root), new StreamResult(text));
            return text.toString();
        } catch (SAXException | TransformerException failure) {
            throw new IllegalArgumentException("A table that was read before cannot be read again.", failure);
        }
    }
}
