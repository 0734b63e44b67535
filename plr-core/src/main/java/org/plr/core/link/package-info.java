/**
 * Who is the link Practice Learning Reviewer of each Service Manager (LNK-1): exactly one, with loads as even as can be and
 * as few changes as can be.
 */
@NullMarked
package org.plr.core.link;

import org.jspecify.annotations.NullMarked;
