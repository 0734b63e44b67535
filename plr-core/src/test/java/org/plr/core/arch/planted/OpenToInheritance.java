package org.plr.core.arch.planted;

public final class OpenToInheritance {

    public static class Open {}

    public abstract static class Abstract {}
}
