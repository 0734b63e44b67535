package org.plr.adapters.mosaic.filing.arch.planted;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.Assertions;
import org.plr.core.memory.MemoryRecordFiling;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JsonParser;

public final class Astray {

    public static final class ToOtherLibraries {
        Object object() {
            return Assertions.fail("never called");
        }
    }

    public static final class ToTheTwins {
        Object twin() {
            return new MemoryRecordFiling();
        }
    }

    public static final class ToHttp {
        Object http() {
            return HttpClient.newHttpClient();
        }
    }

    public static final class ToFiles {
        boolean file(Path path) {
            return Files.exists(path);
        }
    }

    public static final class ToAnAddress {
        URI address(HttpResponse<String> answer) {
            return URI.create(answer.body());
        }
    }

    public static final class Unpacks {
        Object unpack(InputStream in) throws IOException {
            return new GZIPInputStream(in);
        }
    }

    public static final class Serializes {
        Object read(ObjectInputStream in) throws Exception {
            return in.readObject();
        }
    }

    public static final class Now {
        Instant now() {
            return Instant.now();
        }
    }

    public static final class Prints {
        void print() {
            System.out.println("x");
        }
    }

    public static final class LogsAThrowable {
        void log(Exception failed) {
            LoggerFactory.getLogger("x").warn("failed", failed);
        }
    }

    public static final class Shows {
        public JsonParser parser() {
            throw new UnsupportedOperationException();
        }
    }

    public static final class TrustsAll implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
