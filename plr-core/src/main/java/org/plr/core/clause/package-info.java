/** The framework's clauses as values: whatever the code does, it does because a clause says so. */
@NullMarked
package org.plr.core.clause;

import org.jspecify.annotations.NullMarked;
