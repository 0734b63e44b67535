/**
 * Facts, frameworks and journal lines as JSON, read strictly and written in one way: nothing is coerced, guessed or left
 * unread. The only room that sees Jackson, and of it the streaming core alone. Clauses GOV-1, GOV-4.
 */
@NullMarked
package org.plr.core.json;

import org.jspecify.annotations.NullMarked;
