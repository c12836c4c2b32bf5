package io.anju.notices.outlet;

import io.anju.kernel.CompanyId;
import io.anju.kernel.SubjectRef;
import io.anju.notices.Channel;
import io.anju.notices.Language;
import java.time.Instant;
import java.util.UUID;

/**
 * A delivery that this process has taken on for one attempt.
 *
 * @param id of the delivery; the same on every attempt, so that the far end can recognise a repetition
 * @param attempt number of this attempt, from 1
 * @param interrupted the attempt before this one never ended: nobody knows whether it reached the person
 */
public record Parcel(
        CompanyId company,
        UUID id,
        Channel channel,
        String recipient,
        String address,
        Language language,
        SubjectRef subject,
        String template,
        String args,
        Instant createdAt,
        int attempt,
        boolean interrupted) {}
