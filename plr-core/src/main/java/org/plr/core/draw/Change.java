package org.plr.core.draw;

/** What changed a {@link Selection} after the draw: late reviews, or a substitution. */
public sealed interface Change permits Late, Substitution {}
