package io.countersign.process.compliance;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A decision table as it stands in its file: cells as text, by the name of their column. */
record TableFile(String key, Element root, List<String> inputs, List<String> outputs, List<Row> rows) {

    private static final Map<String, TableFile> READ = new ConcurrentHashMap<>();

    /** @param cells by the fact or the output that heads their column, in the table's order */
    record Row(String id, Map<String, String> cells) {

        String text(String column) {
            var cell = cells.getOrDefault(column, "");
            return cell.startsWith("\"") && cell.endsWith("\"") ? cell.substring(1, cell.length() - 1) : cell;
        }
    }

    static TableFile of(String key) {
        return READ.computeIfAbsent(key, TableFile::read);
    }

    private static TableFile read(String key) {
        try {
            return parse(key, Files.readString(Tables.FOLDER.resolve(key + ".dmn")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static TableFile parse(String key, String dmn) {
        var root = root(dmn);
        var inputs = all(root, "inputExpression").map(TableFile::text).toList();
        var outputs =
                all(root, "output").map(output -> output.getAttribute("name")).toList();
        var columns = new ArrayList<>(inputs);
        columns.addAll(outputs);
        var rows = all(root, "rule").map(rule -> row(rule, columns)).toList();
        return new TableFile(key, root, inputs, outputs, rows);
    }

    List<String> column(String name) {
        return rows.stream().map(row -> row.cells().getOrDefault(name, "")).toList();
    }

    List<String> ids() {
        return all(root, "*")
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /** What heads the column of an input. */
    String label(String input) {
        return all(root, "input")
                .filter(element -> text(element).equals(input))
                .map(element -> element.getAttribute("label"))
                .findFirst()
                .orElse(input);
    }

    Stream<Element> elements(String name) {
        return all(root, name);
    }

    private static Row row(Element rule, List<String> columns) {
        var cells = Stream.concat(all(rule, "inputEntry"), all(rule, "outputEntry"))
                .map(TableFile::text)
                .toList();
        var byColumn = new LinkedHashMap<String, String>();
        IntStream.range(0, columns.size()).forEach(n -> byColumn.put(columns.get(n), cells.get(n)));
        return new Row(rule.getAttribute("id"), byColumn);
    }

    private static String text(Element element) {
        return all(element, "text")
                .findFirst()
                .map(Element::getTextContent)
                .orElse("")
                .trim();
    }

    private static Stream<Element> all(Element element, String name) {
        var nodes = element.getElementsByTagNameNS("*", name);
        return IntStream.range(0, nodes.getLength()).mapToObj(n -> (Element) nodes.item(n));
    }

    private static Element root(String dmn) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(dmn)))
                    .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
