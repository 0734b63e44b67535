/**
 * Training to review (LNK-4): whom the Quality Assurance Service trained to complete reviews, and whom a link reviewer
 * coached beyond that.
 */
@NullMarked
package org.plr.core.training;

import org.jspecify.annotations.NullMarked;
