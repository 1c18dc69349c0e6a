package io.countersign.engine.content.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentDocumentTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** RFC 8785, section 3.2.2 and 3.2.4. */
    @Test
    void writesTheExampleOfTheStandardAsTheStandardDoes() {
        var given = """
                {
                  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }""";

        assertThat(ContentDocument.parse(given).json()).isEqualTo("""
                        {"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}""");
    }

    /** RFC 8785, section 3.2.3. */
    @Test
    void sortsPropertiesAsTheStandardDoes() {
        var given = """
                {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
                 "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control", "\\u00f6": "Latin Small Letter O With Diaeresis"}""";

        assertThat(ContentDocument.parse(given).tree().elements())
                .toIterable()
                .extracting(node -> node.textValue())
                .containsExactly(
                        "Carriage Return",
                        "One",
                        "Control",
                        "Latin Small Letter O With Diaeresis",
                        "Euro Sign",
                        "Emoji: Grinning Face",
                        "Hebrew Letter Dalet With Dagesh");
    }

    /** RFC 8785, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void writesNumbersAsTheStandardDoes(String bits, String expected) {
        var number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
        var tree = JSON.createObjectNode().put("number", number);

        assertThat(ContentDocument.ofTree(tree).json()).isEqualTo("{\"number\":" + expected + "}");
    }

    @Test
    void hashesTheUtf8BytesOfTheCanonicalText() {
        assertThat(ContentDocument.parse("{}").hash())
                .hasToString("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    @Test
    void hashesTheSameWhateverTheOrderAndSpacing() throws Exception {
        var random = new Random(8785);
        for (int round = 0; round < 500; round++) {
            var tree = tree(random, 3);
            var shuffled = shuffled(tree, random).toPrettyString();

            assertThat(ContentDocument.parse(shuffled).hash())
                    .as(shuffled)
                    .isEqualTo(ContentDocument.ofTree(tree).hash());
        }
    }

    @Test
    void hashesDifferentlyWhenAnyCharacterDiffers() {
        var random = new Random(256);
        for (int round = 0; round < 500; round++) {
            var tree = tree(random, 2);
            var before = ContentDocument.ofTree(tree).hash();
            tree.put("text " + random.nextInt(4), text(random) + round);

            assertThat(ContentDocument.ofTree(tree).hash()).isNotEqualTo(before);
        }
    }

    private static ObjectNode tree(Random random, int depth) {
        var node = JSON.createObjectNode();
        for (int index = 0; index < 1 + random.nextInt(6); index++) {
            var name = text(random) + index;
            switch (random.nextInt(depth > 0 ? 5 : 4)) {
                case 0 -> node.put(name, random.nextBoolean());
                case 1 -> node.put(name, random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20));
                case 2 -> node.put(name, random.nextInt());
                case 3 -> node.put(name, text(random));
                default -> node.set(name, tree(random, depth - 1));
            }
        }
        return node;
    }

    private static ObjectNode shuffled(ObjectNode node, Random random) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        Collections.shuffle(names, random);
        var copy = JSON.createObjectNode();
        names.forEach(name ->
                copy.set(name, node.get(name) instanceof ObjectNode inner ? shuffled(inner, random) : node.get(name)));
        return copy;
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(8), 1, 0x1ffff)
                .filter(point -> point < 0xd800 || point > 0xdfff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
