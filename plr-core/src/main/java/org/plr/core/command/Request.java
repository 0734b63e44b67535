package org.plr.core.command;

/**
 * What somebody asks for, as a record. Its components may be null or nonsense, as a form may send them: the request
 * checks itself in plain code and every violation is given at once, each with its clause.
 */
public interface Request {

    /**
     * Says everything that is wrong with this request by itself, whatever the state of its subject.
     *
     * @param checks takes the refusals
     */
    void check(Checks checks);
}
