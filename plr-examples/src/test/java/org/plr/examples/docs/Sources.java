package org.plr.examples.docs;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Reads the Java sources of all modules with the parser of the JDK. Sources and not classes are read, because no
 * module has the tests of all others on its class path.
 */
final class Sources {

    private final Path root;
    private final Claims claims = new Claims();

    private Sources(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** The claims of every module in this folder: of {@code plr-x/src/main/java} and {@code plr-x/src/test/java}. */
    static Claims claims(Path root) throws IOException {
        Sources sources = new Sources(root);
        sources.read();
        return sources.claims;
    }

    /** The top of this repository, from wherever in it the tests were started. */
    static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("plr-core"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException(
                    "Start the tests from within the repository: the sources are read from it.");
        }
        return folder;
    }

    private void read() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8)) {
            var task = compiler.getTask(
                    null, files, diagnostics, null, null, files.getJavaFileObjectsFromPaths(javaFiles(root)));
            for (CompilationUnitTree unit : ((JavacTask) task).parse()) {
                new ClaimReader(name(unit.getSourceFile()), claims).scan(unit, null);
            }
        }
        diagnostics.getDiagnostics().forEach(each -> claims.problem(name(each.getSource()), "does not parse"));
    }

    /** The Java sources of every module, those of tests included. */
    static List<Path> javaFiles(Path root) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> modules = Files.list(root)) {
            for (Path module : modules.filter(Sources::isModule).sorted().toList()) {
                collect(module.resolve("src/main/java"), found);
                collect(module.resolve("src/test/java"), found);
            }
        }
        return found;
    }

    private static boolean isModule(Path folder) {
        return folder.getFileName().toString().startsWith("plr-");
    }

    private static void collect(Path tree, List<Path> found) throws IOException {
        if (Files.isDirectory(tree)) {
            try (Stream<Path> files = Files.walk(tree)) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(found::add);
            }
        }
    }

    private String name(JavaFileObject source) {
        return root.relativize(Path.of(source.toUri())).toString().replace('\\', '/');
    }
}
