/** The verbs from outside: what is typed and read, what is written, the exit code. Clauses CON-1, CON-3, CON-5. */
@NullMarked
package org.plr.examples.verbs;

import org.jspecify.annotations.NullMarked;
