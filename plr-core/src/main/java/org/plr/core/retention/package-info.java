/**
 * For how long texts are kept, and how they go: legal holds, deletion when a period is over or when it is ordered, and the
 * proof of it. Facts are never erased: what goes are the texts that lie apart, with their salts, so that the chain stays
 * whole. No clause asks for it: the law on data protection does.
 */
@NullMarked
package org.plr.core.retention;

import org.jspecify.annotations.NullMarked;
