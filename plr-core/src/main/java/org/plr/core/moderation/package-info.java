/**
 * The moderation of one review that the month's draw has selected: who moderates, in partnership with the manager who
 * completed the review (MOD-1); five principles, each evidenced, and written feedback (MOD-8); a second person who judges
 * blind, where a council asks for one; the decision, and what it causes: coaching (MOD-4), the discussion of a changed grade
 * (MOD-5), escalation (MOD-6), the duties of a grade turned Inadequate (MOD-7); and disputes.
 */
@NullMarked
package org.plr.core.moderation;

import org.jspecify.annotations.NullMarked;
