package org.plr.adapters.mosaic.filing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** One folder of plain files, each of which is there as a whole or not at all, also after a loss of power. */
final class Folder {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String UNFINISHED = ".unfinished-";

    private final Path path;

    Folder(Path path) {
        this.path = path;
    }

    /** Creates it where it is missing. */
    Folder create() throws IOException {
        Files.createDirectories(path);
        return this;
    }

    boolean isThere() {
        return Files.isDirectory(path);
    }

    /** A name of ours: no separator, no drive, no dot before it. */
    private Path at(String name) {
        boolean plain =
                name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.');
        if (!plain || name.isEmpty() || name.startsWith(".") || name.length() > 80) {
            throw new IllegalArgumentException("A file here is named by 1 to 80 of a-z 0-9 - . alone.");
        }
        return path.resolve(name);
    }

    /**
     * Writes a file unless there is one of that name.
     *
     * @return false where there was one, which stays as it is
     */
    boolean create(String name, byte[] bytes) throws IOException {
        Path target = at(name);
        Path unfinished = unfinished(bytes);
        try {
            publish(unfinished, target);
            persist();
            return true;
        } catch (FileAlreadyExistsException there) {
            return false;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Path unfinished(byte[] bytes) throws IOException {
        byte[] random = new byte[8];
        RANDOM.nextBytes(random);
        Path unfinished = path.resolve(UNFINISHED + HexFormat.of().formatHex(random));
        try (FileChannel out = FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                out.write(left);
            }
            out.force(true);
        }
        return unfinished;
    }

    /** A second name is given by one process alone; where a file system has none, a file is renamed unless one is there. */
    private static void publish(Path unfinished, Path target) throws IOException {
        try {
            Files.createLink(target, unfinished);
        } catch (UnsupportedOperationException | java.nio.file.FileSystemException noLinks) {
            if (noLinks instanceof FileAlreadyExistsException there) {
                throw there;
            }
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(target.getFileName().toString());
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Where names have to be made durable apart, as on POSIX. */
    private void persist() throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel folder = FileChannel.open(path, StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    /**
     * Reads a file.
     *
     * @return its bytes, one more than the most where it has more; empty where there is none
     * @throws Garbled where what bears the name is no plain file
     */
    Optional<byte[]> read(String name, int most) throws IOException, Garbled {
        return read(at(name), most);
    }

    Optional<byte[]> read(Path file, int most) throws IOException, Garbled {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Garbled("It is not a plain file.");
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(in.readNBytes(most + 1));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    boolean delete(String name) throws IOException {
        return Files.deleteIfExists(at(name));
    }

    /** Everything in it but what is being written, by name. */
    List<Path> entries() throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(path)) {
            all.forEach(entries::add);
        }
        entries.removeIf(entry -> entry.getFileName().toString().startsWith(UNFINISHED));
        Path[] sorted = entries.toArray(Path[]::new);
        Arrays.sort(sorted);
        return List.of(sorted);
    }
}
