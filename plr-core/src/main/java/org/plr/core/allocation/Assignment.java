package org.plr.core.allocation;

/** The answer to an {@link AssignmentRequest}: a plan, or what stands in the way of one. */
public sealed interface Assignment permits Assigned, Blocked {}
