package org.plr.adapters.mosaic.filing;

import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Collects a body up to its bound, and ends the exchange beyond it. */
final class Capped implements BodySubscriber<byte[]> {
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
        if (read > FlatJson.MOST_BYTES) {
            tooMuch.completeExceptionally(new TooMuch());
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
        if (read <= FlatJson.MOST_BYTES) {
            whole.onComplete();
        }
    }
}
