/**
 * What stands behind {@code plr VERB}: a strictly read question in JSON, one call of the library, an answer in JSON. A
 * verb computes nothing itself. Clauses CON-1, CON-3, CON-5, MOD-2, MOD-3.
 */
@NullMarked
package org.plr.examples.verbs;

import org.jspecify.annotations.NullMarked;
