package io.anju.privacy.incident;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an incident; what is not known yet is left out.
 *
 * @param data what kinds of data
 * @param people how many people, as far as is known
 * @param whom which people
 * @param advice what the people were advised to do
 * @param authorityToldAt null if it was not told
 * @param authority how the authority was told, or why not
 * @param peopleToldAt null if they were not told
 * @param peopleTold how the people were told, or why not
 */
record IncidentForm(
        @NotBlank @Size(max = 100) String title,
        @NotNull Instant discoveredAt,
        @NotBlank @Size(max = 100) String discoveredBy,
        @Nullable @Size(max = 1000) String data,
        @Nullable @Min(0) @Max(100_000_000) Integer people,
        @Nullable @Size(max = 1000) String whom,
        @Nullable @Size(max = 4000) String cause,
        @Nullable @Size(max = 4000) String harm,
        @Nullable @Size(max = 4000) String measures,
        @Nullable @Size(max = 4000) String advice,
        @Nullable Instant authorityToldAt,
        @Nullable @Size(max = 1000) String authority,
        @Nullable Instant peopleToldAt,
        @Nullable @Size(max = 1000) String peopleTold) {}
