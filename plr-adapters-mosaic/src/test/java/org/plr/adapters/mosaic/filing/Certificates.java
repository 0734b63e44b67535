package org.plr.adapters.mosaic.filing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** Certificates made for tests by the JDK's keytool: an authority of a council, and servers that it vouches for. */
final class Certificates {
    private static final char[] SECRET = "changeit".toCharArray();

    private static @Nullable Certificates shared;

    private final Path folder;

    private Certificates(Path folder) {
        this.folder = folder;
    }

    /** Made once for all tests: an authority, the gateway of localhost, and an old one whose certificate has ended. */
    static synchronized Certificates shared() throws Exception {
        if (shared == null) {
            Path folder = Files.createTempDirectory("certificates");
            Certificates made = new Certificates(folder);
            made.keytool("authority", "-ext", "bc:c", "-ext", "san=dns:authority.example");
            made.keytool("gateway", "-ext", "san=dns:localhost", "-signer", "authority", "-startdate", "-1d");
            made.keytool("old", "-ext", "san=dns:localhost", "-signer", "authority", "-startdate", "-40d");
            shared = made;
        }
        return shared;
    }

    private KeyStore only(String name) throws Exception {
        KeyStore all = store();
        KeyStore one = KeyStore.getInstance("PKCS12");
        one.load(null, SECRET);
        one.setKeyEntry(name, all.getKey(name, SECRET), SECRET, all.getCertificateChain(name));
        return one;
    }

    /** What a server with this certificate speaks. */
    SSLContext server(String name) throws Exception {
        KeyStore one = only(name);
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(one, SECRET);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    /** What a client trusts that knows the authority alone. */
    SSLContext client() throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, SECRET);
        trusted.setCertificateEntry("authority", store().getCertificate("authority"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private KeyStore store() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve("all.p12"))) {
            store.load(in, SECRET);
        }
        return store;
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private void keytool(String name, String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair"));
        command.addAll(List.of("-alias", name, "-dname", "CN=" + name, "-validity", "30"));
        command.addAll(List.of("-keystore", file("all.p12"), "-storetype", "PKCS12", "-storepass", "changeit"));
        command.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1"));
        command.addAll(List.of(more));
        Process keytool = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        if (!keytool.waitFor(60, TimeUnit.SECONDS) || keytool.exitValue() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("keytool.log")));
        }
    }
}
