package io.anju.identity;

import io.anju.kernel.Actor;

/** Whether whoever sits at this browser knows the password, for what a borrowed browser must not do. */
public interface PasswordConfirmation {

    /** Refuses ({@code password-needed}, 403) unless the actor's password was said in this session within ten minutes. */
    void require(Actor actor);
}
