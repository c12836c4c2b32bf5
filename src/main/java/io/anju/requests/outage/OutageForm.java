package io.anju.requests.outage;

import io.anju.notices.Channel;
import io.anju.requests.OutageKind;
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
 * What is said as an outage is declared.
 *
 * @param planned announced before it begins; then {@code startsAt} and {@code expectedAt} are known
 * @param startsAt since when or from when; null for now
 * @param categories what people report because of it; null for what the kind usually explains
 * @param channels by which ways everybody in the homes is told; empty to tell nobody
 * @param requests which open ones are part of it
 */
record OutageForm(
        @NotNull OutageKind kind,
        boolean planned,
        @NotEmpty @Size(max = OutageScope.MOST) List<@Valid @NotNull OutageScope> places,
        @Nullable Instant startsAt,
        @Nullable Instant expectedAt,
        @Nullable @Size(min = 1, max = 500) String reason,
        @Nullable @Size(min = 1, max = 500) String advice,
        @Nullable @Size(max = 20) List<@NotNull @Size(min = 2, max = 40) String> categories,
        @NotNull @Size(max = 3) Set<@NotNull Channel> channels,
        @Nullable @Size(max = 200) List<@NotNull UUID> requests) {}
