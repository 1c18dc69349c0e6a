package io.countersign.engine.identity;

/** People who log in with a password kept here, for the first run, the demo and small installations. */
public interface LocalAccounts {

    /** The issuer of local accounts in {@code issuer + subject}. */
    String ISSUER = "countersign";

    /**
     * Creates the person.
     *
     * @throws io.countersign.engine.problem.ProblemException 409 when the name was ever given, 400 when the password is too
     *     short or a group can not exist: that of a country is made when it is missing
     */
    Person create(NewAccount account);

    /** Sets a new password; sessions that began before are over. */
    void changePassword(PersonId person, Password password);

    /** The person may no longer log in or act, from the next request on. */
    void deactivate(PersonId person);
}
