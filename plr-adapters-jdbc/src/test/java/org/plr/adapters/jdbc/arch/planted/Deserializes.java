package org.plr.adapters.jdbc.arch.planted;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;

/** Reads what may be anything. */
public final class Deserializes {
    Object read(InputStream from) throws IOException, ClassNotFoundException {
        return new ObjectInputStream(from).readObject();
    }
}
