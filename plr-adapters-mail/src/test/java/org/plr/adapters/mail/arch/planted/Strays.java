package org.plr.adapters.mail.arch.planted;

import java.net.http.HttpClient;
import org.junit.jupiter.api.Assertions;
import org.plr.core.memory.MemoryNotifications;
import tools.jackson.core.json.JsonFactory;

public final class Strays {

    public static final class ToOtherLibraries {
        Object object() {
            return Assertions.fail("never called");
        }
    }

    public static final class ToTheTwins {
        Object twin() {
            return new MemoryNotifications();
        }
    }

    public static final class ToJson {
        Object json() {
            return new JsonFactory();
        }
    }

    public static final class ToHttp {
        Object http() {
            return HttpClient.newHttpClient();
        }
    }
}
