package io.anju.workorders;

import io.anju.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who waits for the work and will confirm it.
 *
 * @param name as the person wants to be called
 * @param phone to call and to send the one-time code to; never leaves the server unmasked without a record
 * @param person the register entry, null for somebody who is not in the register
 */
public record Customer(
        String name, @Nullable String phone, @Nullable PersonId person) {}
