package org.plr.adapters.mail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A key of GOV.UK Notify, {@code name-service-secret}, and what is signed with it. It is shown by nothing. */
final class NotifyKey {
    private static final int UUID_LENGTH = 36;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final String HEADER = encoded("{\"typ\":\"JWT\",\"alg\":\"HS256\"}");

    private final String service;
    private final String secret;

    private NotifyKey(String service, String secret) {
        this.service = service;
        this.secret = secret;
    }

    /**
     * Reads the key that a host keeps.
     *
     * @throws IllegalArgumentException where it is none, without a word of it
     */
    static NotifyKey from(Supplier<char[]> source) {
        char[] given = Objects.requireNonNull(source.get(), "The supplier of the key of GOV.UK Notify gave none.");
        try {
            return read(new String(given));
        } finally {
            Arrays.fill(given, '\0');
        }
    }

    private static NotifyKey read(String key) {
        int secretAt = key.length() - UUID_LENGTH;
        int serviceAt = secretAt - 1 - UUID_LENGTH;
        boolean parted = serviceAt > 1
                && key.length() <= 400
                && key.charAt(secretAt - 1) == '-'
                && key.charAt(serviceAt - 1) == '-';
        if (parted && isUuid(key.substring(serviceAt, secretAt - 1)) && isUuid(key.substring(secretAt))) {
            return new NotifyKey(key.substring(serviceAt, secretAt - 1), key.substring(secretAt));
        }
        throw new IllegalArgumentException("apiKey: give the whole key as GOV.UK Notify shows it once:"
                + " its name, the service's id and the secret, with a hyphen between each.");
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    /** A signed token (RFC 7519), which Notify takes for 30 seconds. */
    String token(Instant now) {
        String claims = encoded("{\"iss\":\"" + service + "\",\"iat\":" + now.getEpochSecond() + "}");
        String signed = HEADER + "." + claims;
        return signed + "." + BASE64.encodeToString(signature(signed));
    }

    private byte[] signature(String signed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JVM has HmacSHA256; this one has not.", e);
        }
    }

    private static String encoded(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "key of GOV.UK Notify";
    }
}
