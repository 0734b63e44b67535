package org.plr.core.arch.planted;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;

public final class Serializes {

    record Value(int number) implements Serializable {}

    static final class Reads {
        Object read(InputStream in) throws IOException, ClassNotFoundException {
            try (ObjectInputStream objects = new ObjectInputStream(in)) {
                return objects.readObject();
            }
        }
    }

    static final class Writes {
        void write(OutputStream out) throws IOException {
            try (ObjectOutputStream objects = new ObjectOutputStream(out)) {
                objects.writeObject("");
            }
        }
    }
}
