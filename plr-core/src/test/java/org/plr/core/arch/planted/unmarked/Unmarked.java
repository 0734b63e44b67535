package org.plr.core.arch.planted.unmarked;

/** Lies in a package without package-info. */
public final class Unmarked {}
