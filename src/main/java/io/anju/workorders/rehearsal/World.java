package io.anju.workorders.rehearsal;

import io.anju.workforce.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How a period went on under one way of giving work out.
 *
 * @param lanes by person
 * @param taken who took a job on in the last seven days, and when
 * @param arrived of orders that nobody has asked for yet: when somebody was there
 */
record World(Map<UUID, Lane> lanes, List<Taken> taken, Map<UUID, Instant> arrived) {

    private static final Duration WEEK = Duration.ofDays(7);

    static World begin() {
        return new World(new HashMap<>(), new ArrayList<>(), new HashMap<>());
    }

    World {
        lanes = new HashMap<>(lanes);
        taken = new ArrayList<>(taken);
        arrived = new HashMap<>(arrived);
    }

    /** A job somebody took on. */
    record Taken(UUID staff, Instant at) {}

    void until(Instant at) {
        lanes.replaceAll((staff, lane) -> lane.until(at, arrived::put));
        taken.removeIf(each -> each.at().isBefore(at.minus(WEEK)));
    }

    int open(StaffId staff, Instant at) {
        return lanes.getOrDefault(staff.value(), Lane.EMPTY).open(at);
    }

    int week(StaffId staff) {
        return (int) taken.stream()
                .filter(each -> each.staff().equals(staff.value()))
                .count();
    }

    void give(PastOrder order, StaffId to, int way) {
        var said = order.at().plus(Duration.ofMinutes(order.answer()));
        var window = order.notBefore() == null ? said : order.notBefore().minus(Duration.ofMinutes(way));
        var next = new Lane.Next(order.id(), window.isAfter(said) ? window : said, order.isUrgent(), way, order.work());
        lanes.merge(to.value(), Lane.EMPTY.with(next), (lane, single) -> lane.with(next));
        taken.add(new Taken(to.value(), order.at()));
    }
}
