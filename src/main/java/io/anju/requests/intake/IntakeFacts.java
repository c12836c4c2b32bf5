package io.anju.requests.intake;

import io.anju.calendar.ServiceCalendar;
import io.anju.deadlines.Priority;
import io.anju.estate.PlaceSummary;
import io.anju.requests.Impact;
import io.anju.requests.Liability;
import io.anju.requests.Reporter;
import io.anju.requests.Urgency;
import io.anju.requests.category.Category;
import io.anju.requests.reading.DangerSign;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an intake means, after all its rules have been asked.
 *
 * @param priority null unless a repair
 * @param startsAt when the clocks start (S-05)
 * @param dangers what the report says of danger to life
 * @param raised whether they decided impact and urgency, because nobody had judged
 */
record IntakeFacts(
        Category category,
        @Nullable PlaceSummary place,
        Reporter reporter,
        ServiceCalendar calendar,
        Impact impact,
        Urgency urgency,
        @Nullable Priority priority,
        @Nullable Liability liability,
        boolean chargeable,
        Instant reportedAt,
        Instant now,
        boolean offHours,
        Instant startsAt,
        List<DangerSign> dangers,
        boolean raised) {}
