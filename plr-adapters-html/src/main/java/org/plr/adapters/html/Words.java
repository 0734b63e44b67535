package org.plr.adapters.html;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Codes as people read them: {@code NOT_MET} is "Not met". */
final class Words {
    private Words() {}

    static String of(Enum<?> code) {
        return of(code.name());
    }

    static String of(String code) {
        String words = code.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String ofAll(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Words::of).collect(Collectors.joining(", "));
    }
}
