package io.anju.workorders.schedule;

import io.anju.deadlines.Priority;
import io.anju.estate.PlaceId;
import io.anju.workforce.Presence.Span;
import io.anju.workforce.StaffId;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.WorkOrderState;
import io.anju.workorders.dispatch.Need;
import io.anju.workorders.equipment.Equipment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as a day sees it.
 *
 * @param equipment tools and parts that it needs
 * @param minutes how long it is expected to take
 * @param window what was agreed with the customer; null where nothing was
 * @param due until when somebody has to be there; null where nothing was promised or it was kept
 * @param person who stands for it
 * @param visit where it stands in the day of that person; null where it stands in nobody's
 */
record DayJob(
        WorkOrderId id,
        int version,
        String number,
        String title,
        String category,
        Priority priority,
        WorkOrderState state,
        Need need,
        Equipment equipment,
        int minutes,
        Where where,
        @Nullable Span window,
        @Nullable Instant due,
        @Nullable StaffId person,
        Course course,
        @Nullable Pin pin,
        @Nullable Visit visit) {

    /** The place; all null where only the project is known. */
    record Where(
            @Nullable PlaceId id,
            @Nullable String code,
            @Nullable String name,
            @Nullable UUID building,
            @Nullable Integer floor) {}

    /** What really happened, each null until it has. */
    record Course(
            @Nullable Instant setOut,
            @Nullable Instant arrived,
            @Nullable Instant finished) {}

    /** What a human chose; one of the two may be null. */
    record Pin(@Nullable StaffId staff, @Nullable Instant at, String by) {}

    /**
     * A place in somebody's day.
     *
     * @param way minutes to get there
     * @param planned whether a plan chose the person, rather than a human
     * @param why null where a human put it there
     */
    record Visit(
            StaffId staff,
            LocalDate day,
            Span span,
            int way,
            boolean planned,
            @Nullable Why why) {}

    /** Whether nobody has left for it yet. */
    boolean isOpen() {
        return state == WorkOrderState.OPEN || state == WorkOrderState.ACCEPTED;
    }

    /** Whether somebody is under way to it or works on it. */
    boolean isRunning() {
        return state == WorkOrderState.ON_THE_WAY || state == WorkOrderState.ON_SITE;
    }

    /** Who has to do it, whatever else a plan would like: a human chose so, or the person took it on. */
    @Nullable
    StaffId bound() {
        if (pin != null && pin.staff() != null) {
            return pin.staff();
        }
        return visit != null && visit.planned() ? null : person;
    }

    /** The time that a human chose. */
    @Nullable
    Instant fixedAt() {
        return pin == null ? null : pin.at();
    }
}
