package org.plr.adapters.mail.arch.planted;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import tools.jackson.core.JsonParser;

public final class Shows {

    public static final class Parameter {
        public void take(Session session) {}
    }

    public static final class Result {
        public JsonParser give() {
            throw new UnsupportedOperationException();
        }
    }

    public static final class Thrown {
        public void fail() throws MessagingException {}
    }
}
