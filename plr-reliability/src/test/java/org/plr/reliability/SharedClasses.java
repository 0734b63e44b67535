package org.plr.reliability;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.plr.testkit.mail.SmtpSink;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * The classes that a child needs, in jars, with an archive of them as they were loaded once: a child then starts in a
 * third of the time. Such an archive takes no folder of classes, so those of a build are put into jars first.
 */
final class SharedClasses {
    private static final String ONLY_OF_THE_PARENT = ".*(junit|opentest4j|apiguardian|zonky|commons-|xz-|launcher).*";

    private SharedClasses() {}

    private static final class Sqlite {
        private static final List<String> OPTIONS = make(Site::sqlite);
    }

    private static final class PostgreSql {
        private static final List<String> OPTIONS = make(Site::postgres);
    }

    /** What a child of a place is started with. */
    static List<String> options(Place place) {
        return place instanceof Place.Sqlite ? Sqlite.OPTIONS : PostgreSql.OPTIONS;
    }

    private static List<String> make(BiFunction<Path, SmtpSink, Site> sites) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "child");
            List<String> path = List.of(
                    "-cp",
                    classPath(folder),
                    "-Dorg.sqlite.lib.path=" + library(folder).getParent().toAbsolutePath(),
                    "-Dorg.sqlite.lib.name=" + LibraryLoaderUtil.getNativeLibName());
            Path archive = folder.resolve("classes.jsa").toAbsolutePath();
            List<String> dumping = new ArrayList<>(path);
            dumping.add("-XX:ArchiveClassesAtExit=" + archive);
            live(sites, folder, dumping);
            List<String> options = new ArrayList<>(path);
            options.add("-XX:SharedArchiveFile=" + archive);
            return List.copyOf(options);
        } catch (IOException e) {
            throw new UncheckedIOException("The classes of a child cannot be gathered.", e);
        }
    }

    /** A child that does all of it, and ends by itself. */
    private static void live(BiFunction<Path, SmtpSink, Site> sites, Path folder, List<String> options) {
        try (Site site = sites.apply(folder, SmtpSink.open())) {
            Child child = site.start().child(options);
            child.opened().tell("some 3").await("done");
            child.tell("quit").said();
        }
    }

    /** The driver's library, unpacked once: whoever is killed would leave a copy of its own behind. */
    private static Path library(Path folder) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (InputStream in = Objects.requireNonNull(LibraryLoaderUtil.class.getResourceAsStream(resource), resource)) {
            Path library = folder.resolve(name);
            Files.copy(in, library);
            return library;
        }
    }

    private static String classPath(Path folder) throws IOException {
        List<String> path = new ArrayList<>();
        for (String element : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path each = Path.of(element).toAbsolutePath();
            if (Files.isDirectory(each)) {
                path.add(jar(each, folder.resolve(path.size() + ".jar")).toString());
            } else if (Files.exists(each) && !each.getFileName().toString().matches(ONLY_OF_THE_PARENT)) {
                path.add(each.toString());
            }
        }
        return String.join(File.pathSeparator, path);
    }

    private static Path jar(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> all = Files.walk(classes)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(classes.relativize(each).toString()));
                Files.copy(each, out);
            }
        }
        return jar.toAbsolutePath();
    }
}
