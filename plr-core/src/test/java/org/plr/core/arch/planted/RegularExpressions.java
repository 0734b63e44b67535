package org.plr.core.arch.planted;

import java.util.function.BiPredicate;
import java.util.regex.Pattern;

public final class RegularExpressions {

    static final class Compiled {
        Object pattern() {
            return Pattern.compile("(a+)+b");
        }
    }

    static final class Matched {
        BiPredicate<String, String> matches() {
            return String::matches;
        }
    }

    static final class Split {
        Object split(String text) {
            return text.split("(a+)+b");
        }
    }

    static final class Replaced {
        String replace(String text) {
            return text.replaceAll("(a+)+b", "");
        }
    }
}
