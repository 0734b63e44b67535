package org.plr.core.arch.planted;

import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.Versioned;

public final class OutsideSignatures {

    public static final class InField {
        public static final JsonToken TOKEN = JsonToken.VALUE_NULL;
    }

    public static class InParameter {
        protected void read(JsonParser parser) {
            Objects.requireNonNull(parser);
        }
    }

    public static final class InReturn {
        public JsonToken[] tokens() {
            return new JsonToken[0];
        }
    }

    public static final class InTypeArgument {
        public List<? extends JsonToken> tokens() {
            return List.of();
        }
    }

    public static final class InBound {
        public <T extends JsonParser> void read(T parser) {
            Objects.requireNonNull(parser);
        }
    }

    public static final class InThrows {
        public void read() throws JacksonException {}
    }

    public abstract static class InSupertype implements Versioned {}
}
