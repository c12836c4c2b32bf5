package io.anju.workforce.book;

import io.anju.kernel.AccountId;
import io.anju.kernel.SubjectRef;
import io.anju.workforce.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody handed over.
 *
 * @param to who is to take over; null for whoever comes
 * @param cases what was open then
 * @param photos files
 */
record ShiftHandover(
        UUID id,
        UUID book,
        AccountId account,
        @Nullable StaffId to,
        @Nullable String toName,
        String words,
        @Nullable String keys,
        @Nullable String parcels,
        List<UUID> photos,
        List<HandedCase> cases,
        Instant writtenAt,
        String writtenBy,
        @Nullable Instant confirmedAt,
        @Nullable String confirmedBy,
        @Nullable String remark) {

    /** A case as it stood then. */
    record HandedCase(SubjectRef subject, String number, String state) {}

    boolean unread() {
        return confirmedAt == null;
    }

    ShiftHandover with(List<HandedCase> handed) {
        return new ShiftHandover(
                id,
                book,
                account,
                to,
                toName,
                words,
                keys,
                parcels,
                photos,
                handed,
                writtenAt,
                writtenBy,
                confirmedAt,
                confirmedBy,
                remark);
    }
}
