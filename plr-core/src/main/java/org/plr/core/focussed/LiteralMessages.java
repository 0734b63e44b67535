package org.plr.core.focussed;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Messages stand as they are written: nothing in them is replaced, and no expression language is needed. */
final class LiteralMessages implements MessageInterpolator {

    @Override
    public String interpolate(String messageTemplate, Context context) {
        return messageTemplate;
    }

    @Override
    public String interpolate(String messageTemplate, Context context, Locale locale) {
        return messageTemplate;
    }
}
