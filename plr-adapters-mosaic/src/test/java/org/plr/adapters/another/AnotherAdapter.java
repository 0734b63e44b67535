package org.plr.adapters.another;

/** Stands for an adapter that this module must not know. */
public final class AnotherAdapter {}
