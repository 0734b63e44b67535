package org.plr.adapters.mosaic.filing;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.plr.core.spi.FilingRef;

/**
 * Speaks to one gateway at a fixed address, without redirects, bounded in size and time. What is asked may be asked again: the
 * key makes it one and the same.
 */
final class Gateway {
    private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);

    private final GatewaySettings settings;
    private final HttpClient client;

    Gateway(GatewaySettings settings) {
        this.settings = settings;
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connect());
        settings.trust().ifPresent(builder::sslContext);
        this.client = builder.build();
    }

    /** An answer whose head was believed. */
    static final class Answer {
        private final HttpResponse<byte[]> response;

        private Answer(HttpResponse<byte[]> response) {
            this.response = response;
        }

        int status() {
            return response.statusCode();
        }

        byte[] body() {
            return response.body();
        }
    }

    Answer get(FilingRef key) throws IOException {
        return asking(key, HttpRequest.Builder::GET);
    }

    Answer put(FilingRef key, byte[] json) throws IOException {
        return asking(
                key,
                request -> request.header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(json)));
    }

    private interface Shape {
        HttpRequest.Builder of(HttpRequest.Builder request);
    }

    /** All tries together take no longer than the one time that is given. */
    private Answer asking(FilingRef key, Shape shape) throws IOException {
        CompletableFuture<Boolean> late = new CompletableFuture<Boolean>()
                .completeOnTimeout(true, settings.whole().toMillis(), MILLISECONDS);
        try {
            return believed(Failsafe.with(again())
                    .get(() -> exchange(shape.of(request(key)).build(), late)));
        } catch (FailsafeException failed) {
            throw failed.getCause() instanceof IOException cause ? cause : new IOException("It was stopped.", failed);
        } finally {
            late.cancel(false);
        }
    }

    private RetryPolicy<HttpResponse<byte[]>> again() {
        return RetryPolicy.<HttpResponse<byte[]>>builder()
                .handleIf(failed -> failed instanceof IOException && !(failed instanceof Hopeless))
                .handleResultIf(answer -> answer != null && LATER.contains(answer.statusCode()))
                .withMaxRetries(settings.retries())
                .withMaxDuration(settings.whole())
                .withDelayFn(context -> pause(context.getLastResult()))
                .build();
    }

    /** As long as the gateway asks for, or the settings say; the policy cuts it to the time that is left. */
    private Duration pause(@Nullable HttpResponse<byte[]> last) {
        return last == null
                ? settings.pause()
                : last.headers()
                        .firstValue("Retry-After")
                        .filter(Gateway::isSeconds)
                        .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                        .orElse(settings.pause());
    }

    private static boolean isSeconds(String text) {
        return !text.isEmpty() && text.length() <= 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private HttpRequest.Builder request(FilingRef key) throws IOException {
        return HttpRequest.newBuilder(settings.address(key))
                .header("Authorization", "Bearer " + token())
                .header("Accept", "application/json")
                .header("Idempotency-Key", key.text());
    }

    private String token() throws IOException {
        char[] token;
        try {
            token = settings.token().get();
        } catch (RuntimeException without) {
            throw new Hopeless("The token could not be had.");
        }
        String text = new String(token);
        Arrays.fill(token, ' ');
        boolean plain = text.chars()
                .allMatch(c -> (c >= 'a' && c <= 'z')
                        || (c >= 'A' && c <= 'Z')
                        || (c >= '0' && c <= '9')
                        || "-._~+/=".indexOf(c) >= 0);
        if (text.isEmpty() || !plain) {
            throw new Hopeless("The token is none: give letters, digits and - . _ ~ + / = alone.");
        }
        return text;
    }

    /** There is no use in asking again. */
    private static final class Hopeless extends IOException {
        private static final long serialVersionUID = 1L;

        Hopeless(String reason) {
            super(reason);
        }
    }

    /** The client's own time-out ends with the answer's head; this one holds for its body too. */
    private HttpResponse<byte[]> exchange(HttpRequest request, CompletableFuture<Boolean> late) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, head -> new Capped());
        try {
            CompletableFuture.anyOf(answer, late).get();
            if (!answer.isDone()) {
                throw new IOException("The gateway did not answer in time.");
            }
            return answer.get();
        } catch (ExecutionException failed) {
            throw plain(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Hopeless("It was interrupted.");
        } finally {
            answer.cancel(true);
        }
    }

    /** The kind alone: a message could hold what was sent or said. */
    private static IOException plain(@Nullable Throwable failed) {
        if (failed instanceof TooMuch) {
            return new IOException("The gateway's answer is over 64 KB.");
        }
        if (failed instanceof SSLException) {
            return new Hopeless("The gateway's certificate is not to be trusted, or it does not speak TLS.");
        }
        String kind = failed == null ? "nothing" : failed.getClass().getSimpleName();
        return new IOException("The gateway could not be spoken to: " + kind + ".");
    }

    /** A redirect is never followed, and what was packed is never unpacked. */
    private static Answer believed(HttpResponse<byte[]> answer) throws IOException {
        int status = answer.statusCode();
        if (status >= 300 && status < 400) {
            throw new IOException("The gateway answered " + status + ", a redirect: give its own address.");
        }
        if (answer.headers().firstValue("Content-Encoding").isPresent()) {
            throw new IOException("The gateway's answer is packed, which was not asked for.");
        }
        return new Answer(answer);
    }
}
