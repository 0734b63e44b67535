package org.plr.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The system's clock, moved on for all processes at once: how far stands in a file that each has mapped. */
final class SharedClock implements InstantSource {
    private final Path file;
    private final MappedByteBuffer moved;

    private SharedClock(Path file, MappedByteBuffer moved) {
        this.file = file;
        this.moved = moved;
    }

    static SharedClock at(Path file) {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return new SharedClock(file, channel.map(FileChannel.MapMode.READ_WRITE, 0, Long.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException("The clock's file cannot be mapped.", e);
        }
    }

    Path file() {
        return file;
    }

    Duration moved() {
        return Duration.ofMillis(moved.getLong(0));
    }

    void move(Duration by) {
        moved.putLong(0, moved.getLong(0) + by.toMillis());
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(moved()).truncatedTo(ChronoUnit.MILLIS);
    }
}
