package org.plr.core.arch.planted;

import tools.jackson.core.json.JsonFactory;

public final class OutsideJackson {
    Object factory() {
        return new JsonFactory();
    }
}
