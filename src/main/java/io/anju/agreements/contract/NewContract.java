package io.anju.agreements.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a contract says.
 *
 * @param number as it stands on the paper
 * @param client who ordered the service
 * @param from first day
 * @param to last day; absent where it runs on
 * @param places what it covers with all that lies in them; empty for the whole project
 */
public record NewContract(
        @NotNull UUID project,
        @NotBlank @Size(max = 40) String number,
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 120) String client,
        @NotNull LocalDate from,
        @Nullable LocalDate to,
        @NotNull @Size(max = 100) Set<@NotNull UUID> places) {}
