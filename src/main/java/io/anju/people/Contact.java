package io.anju.people;

import io.anju.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/** How to reach a person, in full: for sending notices and printing sheets, never for a screen. */
public record Contact(
        PersonId person,
        String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable AccountId account) {}
