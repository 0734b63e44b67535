/**
 * The whole library in processes of its own, which are killed, frozen and starved by a parent that keeps the mail server:
 * what that server was given is the only truth about what was sent. CON-1, TRK-7.
 */
package org.plr.reliability;
