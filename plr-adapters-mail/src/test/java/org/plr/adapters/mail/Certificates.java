package org.plr.adapters.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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

/** Certificates made for a test by the JDK's keytool: an authority of a council, and servers that it vouches for or not. */
final class Certificates {
    private static final char[] SECRET = "changeit".toCharArray();

    private final Path folder;

    private Certificates(Path folder) {
        this.folder = folder;
    }

    /** An authority that a client will trust. */
    static Certificates in(Path folder) throws Exception {
        Certificates made = new Certificates(folder);
        made.authority("authority");
        return made;
    }

    void authority(String name) throws Exception {
        keytool("-genkeypair", "-alias", name, "-dname", "CN=" + name, "-ext", "bc:c", "-validity", "30");
    }

    /** A server's certificate that an authority signed; its start is given as keytool has it, such as {@code -40d}. */
    void signed(String name, String host, String authority, String start) throws Exception {
        keytool(
                "-genkeypair",
                "-alias",
                name,
                "-dname",
                "CN=" + host,
                "-ext",
                "san=dns:" + host,
                "-signer",
                authority,
                "-startdate",
                start,
                "-validity",
                "30");
    }

    void selfSigned(String name, String host) throws Exception {
        keytool("-genkeypair", "-alias", name, "-dname", "CN=" + host, "-ext", "san=dns:" + host);
    }

    /** A file that holds one server's key and certificate, under the password of all these files. */
    Path keep(String name) throws Exception {
        Path file = folder.resolve(name + ".p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            only(name).store(out, SECRET);
        }
        return file;
    }

    private KeyStore only(String name) throws Exception {
        KeyStore all = store();
        KeyStore one = KeyStore.getInstance("PKCS12");
        one.load(null, SECRET);
        one.setKeyEntry(name, all.getKey(name, SECRET), SECRET, all.getCertificateChain(name));
        return one;
    }

    /** What a server with this certificate speaks. */
    SSLContext server(String name, String... protocols) throws Exception {
        KeyStore one = only(name);
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(one, SECRET);
        SSLContext context = SSLContext.getInstance(protocols.length == 0 ? "TLS" : protocols[0]);
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

    private void keytool(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), arguments[0]));
        command.addAll(List.of("-keystore", file("all.p12"), "-storetype", "PKCS12", "-storepass", "changeit"));
        if (arguments[0].equals("-genkeypair")) {
            command.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1"));
        }
        command.addAll(List.of(arguments).subList(1, arguments.length));
        Process keytool = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        if (!keytool.waitFor(60, TimeUnit.SECONDS) || keytool.exitValue() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("keytool.log")));
        }
    }
}
