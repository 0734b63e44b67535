/**
 * The journal on disk: one append is one transaction, and what an append has returned is durable. SQLite for a council
 * with one node, PostgreSQL for several; the same plain SQL in both.
 *
 * <p>What every clause rests on is kept here, and the notices of CON-1 and TRK-7 wait here until their channel has
 * answered.
 */
@NullMarked
package org.plr.adapters.jdbc;

import org.jspecify.annotations.NullMarked;
