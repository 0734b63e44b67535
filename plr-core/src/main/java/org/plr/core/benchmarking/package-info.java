/**
 * Moderation benchmarking exercises (MOD-3): several reviewers grade the same returned reviews independently, blind to one
 * another, to the review's own grade and to the gold grade; once the exercise is closed, all who took part see how far they
 * agree, and how sure that is.
 */
@NullMarked
package org.plr.core.benchmarking;

import org.jspecify.annotations.NullMarked;
