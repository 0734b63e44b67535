/** A mail server on the loopback address that keeps what it is given: the outside witness of what was sent. */
@NullMarked
package org.plr.testkit.mail;

import org.jspecify.annotations.NullMarked;
