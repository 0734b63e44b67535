package org.plr.adapters.mail;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One request to GOV.UK Notify and its answer: to a fixed address, without redirects, bounded in size and time. */
final class NotifyExchange {
    static final int MOST_BYTES = 64 * 1024;

    private final NotifySettings settings;
    private final HttpClient client;

    NotifyExchange(NotifySettings settings) {
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.access().connect())
                .build();
    }

    HttpResponse<byte[]> get(String path) throws IOException {
        return exchange(request(path).GET().build());
    }

    HttpResponse<byte[]> post(String path, byte[] json) throws IOException {
        return exchange(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json))
                .build());
    }

    private HttpRequest.Builder request(String path) throws IOException {
        return HttpRequest.newBuilder(settings.access().base().resolve(path))
                .header("Authorization", "Bearer " + token());
    }

    private String token() throws IOException {
        try {
            return NotifyKey.from(settings.access().apiKey())
                    .token(settings.time().instant());
        } catch (RuntimeException withoutKey) {
            throw new IOException("no key: " + kind(withoutKey));
        }
    }

    /** The client's own time-out ends with the answer's head; this one holds for its body too. */
    private HttpResponse<byte[]> exchange(HttpRequest request) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, head -> new Capped());
        try {
            return answer.get(settings.access().whole().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw new IOException(kind(failed.getCause()));
        } catch (TimeoutException late) {
            throw new IOException("no answer in time", late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        } finally {
            answer.cancel(true);
        }
    }

    /** The kind alone: a message could hold what was sent. */
    private static String kind(@Nullable Throwable failed) {
        return failed == null ? "" : failed.getClass().getSimpleName();
    }

    /** Collects a body up to its bound, and ends the exchange beyond it. */
    private static final class Capped implements BodySubscriber<byte[]> {
        private final BodySubscriber<byte[]> whole = HttpResponse.BodySubscribers.ofByteArray();
        private final CompletableFuture<byte[]> tooMuch = new CompletableFuture<>();
        private long read;
        private Runnable cancel = () -> {};

        @Override
        public CompletionStage<byte[]> getBody() {
            return whole.getBody().applyToEither(tooMuch, body -> body);
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            cancel = subscription::cancel;
            whole.onSubscribe(subscription);
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {
            read += buffers.stream().mapToLong(ByteBuffer::remaining).sum();
            if (read > MOST_BYTES) {
                tooMuch.completeExceptionally(new IOException("The answer is over 64 KB."));
                cancel.run();
            } else {
                whole.onNext(buffers);
            }
        }

        @Override
        public void onError(Throwable failed) {
            whole.onError(failed);
        }

        /** A body that was cut off is none, also where its end was on the way already. */
        @Override
        public void onComplete() {
            if (read <= MOST_BYTES) {
                whole.onComplete();
            }
        }
    }
}
