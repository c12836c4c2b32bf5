package io.anju.workorders.dispatch;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How long people take from one place to another, wherever the product reckons with it. */
public final class Travel {

    /** From one building to another. */
    public static final int OTHER_BUILDING = 10;

    /** Where one of the places is not known well enough. */
    public static final int UNKNOWN_WAY = 6;

    /** An hour in which the lifts are full. */
    public static final int BUSIEST_HOUR = 8;

    /** An hour in which they are not. */
    public static final int QUIET_HOUR = 0;

    private static final int TO_THE_LIFT = 1;
    private static final int FLOORS_A_MINUTE = 2;

    private Travel() {}

    /** Minutes when setting out in that hour of the day, 0 to 23: half as much again while everybody is in the lifts. */
    public static int minutes(
            @Nullable UUID fromBuilding,
            @Nullable Integer fromFloor,
            @Nullable UUID toBuilding,
            @Nullable Integer toFloor,
            int hour) {
        var way = minutes(fromBuilding, fromFloor, toBuilding, toFloor);
        return isRushHour(hour) ? way + way / 2 : way;
    }

    private static int minutes(
            @Nullable UUID fromBuilding,
            @Nullable Integer fromFloor,
            @Nullable UUID toBuilding,
            @Nullable Integer toFloor) {
        if (fromBuilding == null || toBuilding == null) {
            return UNKNOWN_WAY;
        }
        if (!fromBuilding.equals(toBuilding)) {
            return OTHER_BUILDING;
        }
        return fromFloor == null || toFloor == null
                ? UNKNOWN_WAY
                : TO_THE_LIFT + (Math.abs(fromFloor - toFloor) + FLOORS_A_MINUTE - 1) / FLOORS_A_MINUTE;
    }

    /** When people come to work, eat and leave, the lifts are full. */
    private static boolean isRushHour(int hour) {
        return hour == BUSIEST_HOUR || hour == 12 || hour == 18;
    }
}
