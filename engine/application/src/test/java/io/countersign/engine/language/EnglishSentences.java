package io.countersign.engine.language;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Finds in source files what the product says to people: texts that begin with a capital letter or a gap and end with a
 * full stop. What goes into the log, to the database or into an exception of Java's own is for developers.
 */
final class EnglishSentences {

    private static final Pattern SENTENCE = Pattern.compile("(?s)[A-Z%'].* .*[.?]");
    private static final int FEW_LETTERS = 10;
    private static final Pattern FOR_DEVELOPERS = Pattern.compile("(LOG|log)\\..*|.*\\.sql");
    private static final Pattern DEFECT =
            Pattern.compile("Illegal\\w+|UncheckedIOException|AssertionError|UnsupportedOperationException|NoSuch\\w+");

    private EnglishSentences() {}

    static Set<String> in(Iterable<? extends JavaFileObject> files) {
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problem -> {}, List.of("-proc:none"), null, files);
        var found = new TreeSet<String>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new Scanner(found), null);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    private static final class Scanner extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final Set<String> found;

        Scanner(Set<String> found) {
            this.found = found;
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
            return null;
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
            return FOR_DEVELOPERS.matcher(call.getMethodSelect().toString()).matches()
                    ? null
                    : super.visitMethodInvocation(call, nothing);
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
            return DEFECT.matcher(made.getIdentifier().toString()).matches()
                    ? null
                    : super.visitNewClass(made, nothing);
        }

        @Override
        public @Nullable Void visitBinary(BinaryTree binary, @Nullable Void nothing) {
            var text = textOf(binary);
            if (text == null) {
                return super.visitBinary(binary, nothing);
            }
            add(text);
            return null;
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
            if (literal.getValue() instanceof String text) {
                add(text);
            }
            return null;
        }

        private void add(String text) {
            if (SENTENCE.matcher(text).matches() && Template.of(text).weight() > FEW_LETTERS) {
                found.add(text);
            }
        }

        /** The parts put together, with a gap for what is no text of the source; null where nothing is. */
        private static @Nullable String textOf(Tree tree) {
            if (tree instanceof LiteralTree literal && literal.getValue() instanceof String text) {
                return text;
            }
            if (tree instanceof ParenthesizedTree inner) {
                return textOf(inner.getExpression());
            }
            if (tree instanceof BinaryTree both && both.getKind() == Tree.Kind.PLUS) {
                var left = textOf(both.getLeftOperand());
                var right = textOf(both.getRightOperand());
                return left == null && right == null ? null : orGap(left) + orGap(right);
            }
            return null;
        }

        private static String orGap(@Nullable String text) {
            return text == null ? "%s" : text;
        }
    }
}
