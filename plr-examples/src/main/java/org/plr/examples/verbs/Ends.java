package org.plr.examples.verbs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a verb reads and writes: standard input and output, or the files named instead. */
final class Ends {
    private final @Nullable Path from;
    private final @Nullable Path to;
    private final Console console;

    Ends(Options options, Console console) {
        this.from = options.value("--in").map(Ends::path).orElse(null);
        this.to = options.value("--out").map(Ends::path).orElse(null);
        this.console = console;
        if (from != null && to != null && absolute(from).equals(absolute(to))) {
            throw new Unreadable("--out", "is the file that is read", "another file");
        }
    }

    interface Reading<T> {
        T from(InputStream in) throws IOException;
    }

    interface Writing {
        int to(PrintStream out) throws IOException;
    }

    int reading(Reading<Integer> reading) {
        if (from != null) {
            return reading(from, reading);
        }
        try {
            return reading.from(console.in());
        } catch (IOException broken) {
            throw new Unreadable("standard input", "cannot be read", "a question in JSON");
        }
    }

    static <T> T reading(Path file, Reading<T> reading) {
        try (InputStream in = Files.newInputStream(file)) {
            return reading.from(in);
        } catch (NoSuchFileException none) {
            throw new Unreadable(file.toString(), "is not there", "a file");
        } catch (IOException broken) {
            throw new Unreadable(file.toString(), "cannot be read", "a file that may be read");
        }
    }

    /** Not opened before there is something to write: what cannot be read leaves an earlier answer alone. */
    int writing(Writing writing) throws IOException {
        if (to == null) {
            return checked(console.out(), writing);
        }
        try (PrintStream out = open(to)) {
            return checked(out, writing);
        }
    }

    private static PrintStream open(Path file) {
        try {
            return new PrintStream(Files.newOutputStream(file), false, UTF_8);
        } catch (IOException broken) {
            throw new Unreadable(
                    file.toString(), "cannot be written", "a file that may be written, in a folder there is");
        }
    }

    private static int checked(PrintStream out, Writing writing) throws IOException {
        int exitCode = writing.to(out);
        if (out.checkError()) {
            throw new Unreadable("the answer", "cannot be written to its end", "room for it and somebody to read it");
        }
        return exitCode;
    }

    /** Writes one answer, and says with which code to end. */
    int answering(Answer answer) {
        return answering(answer::writeTo);
    }

    int answering(Writing answer) {
        try {
            return writing(answer);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException notAPath) {
            throw new Unreadable(name, "is no name of a file", "one");
        }
    }
}
