/**
 * A council as a folder of CSV files: who works where, and the children whose reviews they do. One idea: a file is
 * read whole, its good rows are used, and each row that cannot be used stands in an import report with its reason.
 *
 * <p>The folder gives what the clauses ask about: the levels of manager that complete reviews (ROL-1), who is absent
 * for a month (ROL-2), the practitioner, Team Manager and Service Manager responsible for a child (CON-1), and the area
 * of work whose practice standards apply (COL-2). The format is described in docs/council-folder.md.
 */
@NullMarked
package org.plr.examples.council;

import org.jspecify.annotations.NullMarked;
