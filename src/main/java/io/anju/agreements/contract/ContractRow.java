package io.anju.agreements.contract;

import io.anju.deadlines.ContractId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contract as lists show it.
 *
 * @param until its last day, agreed or by an end before that; null where it runs on
 * @param places how many it covers; zero for the whole project
 * @param ownTerms whether terms of its own were published
 */
record ContractRow(
        ContractId id,
        UUID project,
        String number,
        String name,
        String client,
        LocalDate from,
        @Nullable LocalDate until,
        ContractState state,
        int places,
        boolean ownTerms,
        @Nullable Instant signedAt,
        @Nullable String signedBy,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable String endReason,
        int version) {}
