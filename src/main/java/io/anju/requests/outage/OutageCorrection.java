package io.anju.requests.outage;

import io.anju.notices.Channel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The facts of an outage as they should have been declared. Its kind stays, and whether it is planned: another kind is another
 * outage.
 *
 * @param expectedAt when it should be over; null where nobody can say
 * @param channels by which ways those whom it concerns are told; empty to tell nobody
 * @param requests which open ones become part of it; null for none
 */
record OutageCorrection(
        @NotEmpty @Size(max = OutageScope.MOST) List<@Valid @NotNull OutageScope> places,
        @NotNull Instant startsAt,
        @Nullable Instant expectedAt,
        @Nullable @Size(min = 1, max = 500) String reason,
        @Nullable @Size(min = 1, max = 500) String advice,
        @NotNull @Size(max = 3) Set<@NotNull Channel> channels,
        @Nullable @Size(max = 200) List<@NotNull UUID> requests) {}
