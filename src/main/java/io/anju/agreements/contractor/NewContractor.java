package io.anju.agreements.contractor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the register shall say of a contractor.
 *
 * @param creditCode see {@link CreditCode}
 * @param contact whom to ask for
 * @param phone the contact's
 * @param trades codes of skills
 * @param from first day of its contract
 * @param to last day; absent where it runs on
 */
public record NewContractor(
        @NotBlank @Size(max = 80) String name,
        @NotBlank @Size(max = 30) String creditCode,
        @Nullable @Size(max = 60) String contact,
        @Nullable @Size(max = 40) String phone,

        @NotEmpty @Size(max = 30) Set<@NotBlank @Size(max = 40) String> trades,

        @NotNull LocalDate from,
        @Nullable LocalDate to) {}
