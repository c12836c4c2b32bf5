package io.anju.workorders.schedule;

/** Why a plan holds a job in nobody's day, from what no plan could mend to what another day would. */
enum Unplaced {
    /** Nobody who may be sent is on duty on that day. */
    NOBODY_ON_DUTY,
    /** Whoever stands for it or was chosen for it is not on duty on that day. */
    PERSON_AWAY,
    /** Nobody of that day has the trade. */
    SKILL,
    /** Nobody of that day has it at the level. */
    LEVEL,
    /** Nobody of that day has the certificate. */
    CERTIFICATE,
    /** Whoever could do it lacks a tool or a part. */
    EQUIPMENT,
    /** Whoever carries the parts uses them up at the other jobs of the day. */
    PARTS_USED,
    /** Nobody can be there at the agreed or promised time, whatever else they leave. */
    WINDOW,
    /** What humans chose leaves no room for it. */
    HELD,
    /** The other jobs of the day leave no room for it. */
    FULL
}
