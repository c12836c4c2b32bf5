package io.anju.identity;

import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import org.springframework.context.ApplicationContext;

/** Makes accounts whose password is known, without hashing it anew each time. */
public final class TestAccounts {

    public static final String PASSWORD = "correct horse 9";

    private static String hash;

    private TestAccounts() {}

    /** Adds an account in the company in scope. */
    public static AccountId add(ApplicationContext context, Actor actor, NewAccount account) {
        var id = AccountId.next();
        var store = context.getBean(AccountStore.class);
        store.insert(actor.company(), id, account, hash(context));
        store.grant(actor, id, account.roles());
        return id;
    }

    private static synchronized String hash(ApplicationContext context) {
        if (hash == null) {
            hash = context.getBean(Passwords.class).hash(PASSWORD, "nobody");
        }
        return hash;
    }
}
