/**
 * Link Practice Learning Reviewers (LNK-1): each Service Manager has exactly one, proposed by an exact search, allocated by
 * the Quality Assurance Service, with the conflicts that bar a pair.
 */
@NullMarked
package org.plr.core.link;

import org.jspecify.annotations.NullMarked;
