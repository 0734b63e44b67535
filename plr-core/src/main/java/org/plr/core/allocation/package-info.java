/**
 * Who is given what, decided exactly: one solver behind the monthly rota (ROL-2, ROL-3), the link reviewers (LNK-1), the
 * moderators (MOD-1) and the re-audits (CON-5). Each answer is proved best or says by how much a better one could be; where
 * there is none, it names what stands in the way. Pure: the same request always gives the same answer.
 */
@NullMarked
package org.plr.core.allocation;

import org.jspecify.annotations.NullMarked;
