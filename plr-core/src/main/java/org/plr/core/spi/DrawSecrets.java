package org.plr.core.spi;

/**
 * Holds the secret from which the one-time codes of the monthly draws (MOD-2) and rotas (ROL-2) come: whoever knows it knows
 * every code to come, and could foretell who is drawn. It lies with the host, in its store of secrets; it is never in the
 * journal, in a log or in an exception.
 *
 * <p>The first announcement commits to it. When it is lost or has become known, give another one: the next announcement
 * commits to that, and draws that were announced under the old one and not revealed yet cannot be revealed any more,
 * nor rotas planned.
 */
public interface DrawSecrets {

    /**
     * The secret.
     *
     * @return 32 random bytes, the same at every call and after every restart; the caller's own
     * @throws PortUnavailableException where they cannot be had now
     */
    byte[] secret();
}
