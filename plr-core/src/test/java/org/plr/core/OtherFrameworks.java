package org.plr.core;

import org.plr.core.framework.Frameworks;

/** Frameworks of invented councils that differ from the bundled one in some figures. */
public final class OtherFrameworks {
    private OtherFrameworks() {}

    /** In force from the start, stating these figures, with single quotation marks for double ones. */
    public static Frameworks stating(String clauses) {
        String text = "{'id':'invented-1','effective':'2020-01-01','clauses':{" + clauses + "}}";
        return Frameworks.of(text.replace('\'', '"'));
    }

    /** In force from the start, with these periods of retention, likewise. */
    public static Frameworks keeping(String periods) {
        String text = "{'id':'invented-1','effective':'2020-01-01','retention':{" + periods + "}}";
        return Frameworks.of(text.replace('\'', '"'));
    }
}
