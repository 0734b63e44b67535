package org.plr.examples.docs;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Finds the sources and the methods that are too long to be read at one go. */
final class Lengths extends TreeScanner<@Nullable Void, @Nullable Void> {
    private static final int FILE = 300;
    private static final int METHOD = 30;

    private final SourcePositions positions;
    private final CompilationUnitTree unit;
    private final List<String> found;

    private Lengths(SourcePositions positions, CompilationUnitTree unit, List<String> found) {
        this.positions = positions;
        this.unit = unit;
        this.found = found;
    }

    /** The files of more than 300 lines. */
    static List<String> longFiles(List<Path> sources) {
        return sources.stream()
                .filter(source -> lines(source) > FILE)
                .map(source -> name(source) + " has " + lines(source) + " lines")
                .toList();
    }

    /** The methods of more than 30 lines, annotations counted, Javadoc not. */
    static List<String> longMethods(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Lengths(positions, unit, found).scan(unit, null);
            }
        }
        return found;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
        long lines = line(positions.getEndPosition(unit, method)) - line(positions.getStartPosition(unit, method)) + 1;
        if (lines > METHOD) {
            found.add(
                    name(Path.of(unit.getSourceFile().toUri())) + ": " + method.getName() + " has " + lines + " lines");
        }
        return super.visitMethod(method, null);
    }

    private long line(long position) {
        return unit.getLineMap().getLineNumber(position);
    }

    private static long lines(Path source) {
        try {
            return Files.readAllLines(source).size();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static String name(Path source) {
        return String.valueOf(source.getFileName());
    }
}
