/**
 * How far reviewers agree, in which direction a moderator moves grades, and how sure that is (MOD-2, MOD-3).
 *
 * <p>Grades go in, and figures come out: of a table or of units, of two raters or of many, with gaps or without. Counts and
 * whatever follows from them by adding, multiplying and dividing is an exact {@link org.plr.core.agreement.Ratio}; what
 * needs a root, a logarithm or a distribution is a decimal of at least 20 correct digits. Nothing here is a binary
 * floating-point number. What cannot be said is a {@link org.plr.core.agreement.Said} without a value that says why.
 */
@NullMarked
package org.plr.core.agreement;

import org.jspecify.annotations.NullMarked;
