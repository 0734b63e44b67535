package org.plr.examples.docs;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.ClauseId;

/** Collects the claims of one source file, and says which of them cannot stand. */
final class ClaimReader extends TreeScanner<@Nullable Void, @Nullable Void> {

    private static final Set<String> TESTS = Set.of(
            "Test",
            "ParameterizedTest",
            "RepeatedTest",
            "TestFactory",
            "TestTemplate",
            "Property",
            "Example",
            "ArchTest");

    /** Where the build looks for tests, and the suites that the testkit lends to be extended. */
    private static final Pattern RUN =
            Pattern.compile("plr-testkit/src/main/.*|.*/src/test/.*(Test|Tests|Properties|Props|Rules)\\.java");

    private final String file;
    private final Claims claims;
    private final Deque<String> types = new ArrayDeque<>();

    ClaimReader(String file, Claims claims) {
        this.file = file;
        this.claims = claims;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
        types.addLast(type.getSimpleName().toString());
        named(type.getModifiers(), "RuleOf").forEach(this::rule);
        named(type.getModifiers(), "Proves").forEach(this::proof);
        super.visitClass(type, null);
        types.removeLast();
        return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
        List<? extends AnnotationTree> proofs =
                named(method.getModifiers(), "Proves").toList();
        if (!proofs.isEmpty() && !isTest(method.getModifiers())) {
            problem(method.getName()
                    + " is no test that runs, and so proves nothing: make it one, or take @Proves away.");
        } else {
            proofs.forEach(this::proof);
        }
        return super.visitMethod(method, null);
    }

    private static boolean isTest(ModifiersTree modifiers) {
        return names(modifiers).anyMatch(TESTS::contains) && names(modifiers).noneMatch("Disabled"::equals);
    }

    private void rule(AnnotationTree annotation) {
        if (file.contains("/src/main/")) {
            claim(Claim.Role.RULE, annotation);
        } else {
            problem("a rule stands in src/main/java: take @RuleOf away from this test.");
        }
    }

    private void proof(AnnotationTree annotation) {
        if (RUN.matcher(file).matches()) {
            claim(Claim.Role.TEST, annotation);
        } else {
            problem("the build runs no tests from a file of this name, so @Proves proves nothing: end it in Test.");
        }
    }

    private void claim(Claim.Role role, AnnotationTree annotation) {
        annotation.getArguments().stream().flatMap(ClaimReader::parts).forEach(part -> {
            if (part instanceof LiteralTree literal && literal.getValue() instanceof String id) {
                claim(role, id);
            } else {
                problem("write the clauses of @" + name(annotation) + " as plain strings, such as \"CON-1\".");
            }
        });
    }

    private void claim(Claim.Role role, String id) {
        try {
            claims.add(new Claim(role, ClauseId.of(id), String.join(".", types), file));
        } catch (IllegalArgumentException unknown) {
            problem("\"" + id + "\": " + unknown.getMessage());
        }
    }

    private void problem(String sentence) {
        claims.problem(file, sentence);
    }

    private static Stream<? extends ExpressionTree> parts(ExpressionTree argument) {
        if (argument instanceof AssignmentTree assignment) {
            return parts(assignment.getExpression());
        }
        return argument instanceof NewArrayTree array ? array.getInitializers().stream() : Stream.of(argument);
    }

    private static Stream<? extends AnnotationTree> named(ModifiersTree modifiers, String name) {
        return modifiers.getAnnotations().stream().filter(each -> name(each).equals(name));
    }

    private static Stream<String> names(ModifiersTree modifiers) {
        return modifiers.getAnnotations().stream().map(ClaimReader::name);
    }

    private static String name(AnnotationTree annotation) {
        String full = annotation.getAnnotationType().toString();
        return full.substring(full.lastIndexOf('.') + 1);
    }
}
