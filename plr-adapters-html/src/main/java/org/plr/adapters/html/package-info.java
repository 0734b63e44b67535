/**
 * A review as a document for the child's record (TRK-6): one page that stands alone, and the same page as tagged PDF. What
 * people typed is text everywhere and never markup, and nothing is fetched.
 */
@NullMarked
package org.plr.adapters.html;

import org.jspecify.annotations.NullMarked;
