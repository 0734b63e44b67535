package org.plr.examples.arch.planted;

public final class SmallImpl {}
