package io.countersign.engine.compliance.table;

import static java.util.regex.Pattern.compile;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The forms that nearly all cells have, read without a FEEL interpreter: literals, {@code not("none")}, {@code < 18},
 * {@code [6..21)}, {@code list contains(?, "DE")}, {@code some claim in ? satisfies claim in ("a", "b")}. They answer only
 * for an input of their own type; for any other the interpreter is asked, so that both always agree.
 */
public final class PlainCells {

    private static final String TEXT = "\"[^\"\\\\]*\"";
    private static final String TEXTS = "(" + TEXT + "(?:\\s*,\\s*" + TEXT + ")*+)";
    private static final String NUMBER = "-?\\d{1,15}(?:\\.\\d{1,15})?";
    private static final String DATE = "date\\(\\s*\"\\d{4}-\\d\\d-\\d\\d\"\\s*\\)";
    private static final String POINT = "(" + NUMBER + "|" + DATE + ")";

    private static final Pattern ONE_TEXT = compile(TEXT);
    private static final Pattern ANY_OF = compile(TEXTS);
    private static final Pattern NONE_OF = compile("not\\(\\s*" + TEXTS + "\\s*\\)");
    private static final Pattern EXACTLY = compile(POINT);
    private static final Pattern COMPARED = compile("(<=|>=|<|>)\\s*" + POINT);
    private static final Pattern RANGE = compile("([\\[(])\\s*" + POINT + "\\s*\\.\\.\\s*" + POINT + "\\s*([\\])])");
    private static final Pattern CONTAINS = compile("list contains\\(\\s*\\?\\s*,\\s*(" + TEXT + ")\\s*\\)");
    private static final Pattern SOME_OF =
            compile("some\\s+([a-z]{1,20})\\s+in\\s+\\?\\s+satisfies\\s+\\1\\s+in\\s*\\(\\s*" + TEXTS + "\\s*\\)");

    private PlainCells() {}

    /** Whether the cell holds for every input. */
    public static boolean isAny(String cell) {
        var text = cell.strip();
        return text.isEmpty() || text.equals("-");
    }

    /** The literals of a cell such as {@code "email", "sms"}; empty when it is anything else. */
    public static Optional<Set<String>> literals(String cell) {
        var found = ANY_OF.matcher(cell.strip());
        return found.matches() ? Optional.of(texts(found.group(1))) : Optional.empty();
    }

    /** The test, when the cell has one of the plain forms. */
    public static Optional<PlainTest> read(String cell) {
        var text = cell.strip();
        if (text.equals("true") || text.equals("false")) {
            return Optional.of(new PlainTest.Is(Boolean.valueOf(text)));
        }
        if (text.equals("null")) {
            return Optional.of(new PlainTest.Missing());
        }
        var literals = literals(text);
        if (literals.isPresent()) {
            return Optional.of(new PlainTest.AnyOf(literals.get(), true));
        }
        return Optional.ofNullable(listOrPoint(text));
    }

    private static @Nullable PlainTest listOrPoint(String text) {
        Matcher found;
        if ((found = NONE_OF.matcher(text)).matches()) {
            return new PlainTest.AnyOf(texts(found.group(1)), false);
        }
        if ((found = CONTAINS.matcher(text)).matches()) {
            return new PlainTest.Holds(texts(found.group(1)));
        }
        if ((found = SOME_OF.matcher(text)).matches()) {
            return new PlainTest.Holds(texts(found.group(2)));
        }
        return points(text);
    }

    private static @Nullable PlainTest points(String text) {
        Matcher found;
        if ((found = EXACTLY.matcher(text)).matches()) {
            var point = point(found.group(1));
            return point == null ? null : new PlainTest.Between(point, true, point, true);
        }
        if ((found = COMPARED.matcher(text)).matches()) {
            var point = point(found.group(2));
            return point == null ? null : compared(found.group(1), point);
        }
        if ((found = RANGE.matcher(text)).matches()) {
            var low = point(found.group(2));
            var high = point(found.group(3));
            return low == null || high == null || low.getClass() != high.getClass()
                    ? null
                    : new PlainTest.Between(
                            low,
                            found.group(1).equals("["),
                            high,
                            found.group(4).equals("]"));
        }
        return null;
    }

    private static PlainTest compared(String operator, Comparable<?> point) {
        boolean closed = operator.endsWith("=");
        return operator.startsWith("<")
                ? new PlainTest.Between(null, false, point, closed)
                : new PlainTest.Between(point, closed, null, false);
    }

    private static @Nullable Comparable<?> point(String text) {
        if (!text.startsWith("date")) {
            return new BigDecimal(text);
        }
        try {
            return LocalDate.parse(text.substring(text.indexOf('"') + 1, text.lastIndexOf('"')));
        } catch (DateTimeException noSuchDay) {
            return null; // the interpreter says what it makes of it
        }
    }

    private static Set<String> texts(String literals) {
        List<String> texts = new ArrayList<>();
        var each = ONE_TEXT.matcher(literals);
        while (each.find()) {
            texts.add(each.group().substring(1, each.group().length() - 1));
        }
        return Set.copyOf(texts);
    }
}
