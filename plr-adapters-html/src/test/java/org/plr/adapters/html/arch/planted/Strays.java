package org.plr.adapters.html.arch.planted;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.plr.core.memory.MemoryReadLog;

/** Classes that depend on what this module must not. */
public final class Strays {
    private Strays() {}

    /** Uses a library that it was not given. */
    public static final class ToOtherLibraries {
        Class<?> library() {
            return Test.class;
        }
    }

    /** Uses a twin of a port. */
    public static final class ToTheTwins {
        MemoryReadLog log() {
            return new MemoryReadLog();
        }
    }

    /** Opens a connection. */
    public static final class ToTheNetwork {
        List<Object> opened() {
            return List.of(HttpClient.newHttpClient(), URI.create("http://127.0.0.1"));
        }
    }

    /** Reads a file. */
    public static final class ToTheDisk {
        java.nio.file.Path file() {
            return java.nio.file.Path.of("a");
        }
    }

    /** Makes a PDF beside the one place. */
    public static final class ToPdf {
        PDDocument made() {
            return new PDDocument();
        }
    }

    /** Shows a type of a library. */
    public static final class Shows {
        /** Foreign in the result. */
        public PDDocument shown() {
            return new PDDocument();
        }
    }
}
