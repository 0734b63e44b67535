/**
 * Tells people by mail that something is to be looked at, by when and where (CON-1, TRK-7): never what was found. A mail
 * is written once and offered as it is until its server answers, over TLS to a server that proves who it is.
 */
@NullMarked
package org.plr.adapters.mail;

import org.jspecify.annotations.NullMarked;
