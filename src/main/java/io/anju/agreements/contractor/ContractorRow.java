package io.anju.agreements.contractor;

import io.anju.kernel.Mask;
import io.anju.workforce.ContractorId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contractor as lists and files show it.
 *
 * @param trades codes of skills
 * @param suspendedReason while it is suspended
 * @param people how many of its people work here
 */
record ContractorRow(
        ContractorId id,
        String name,
        String creditCode,
        @Nullable String contact,
        @Nullable String phone,
        List<String> trades,
        LocalDate from,
        @Nullable LocalDate to,
        ContractorState state,
        @Nullable Instant suspendedAt,
        @Nullable String suspendedBy,
        @Nullable String suspendedReason,
        int people,
        int version) {

    /** For whoever does not keep the register: whom to ask for is a person. */
    ContractorRow masked() {
        return new ContractorRow(
                id,
                name,
                creditCode,
                contact == null ? null : Mask.name(contact),
                Mask.phone(phone),
                trades,
                from,
                to,
                state,
                suspendedAt,
                suspendedBy,
                suspendedReason,
                people,
                version);
    }
}
