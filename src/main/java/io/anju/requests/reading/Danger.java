package io.anju.requests.reading;

/** What threatens life where a report says so. */
public enum Danger {
    /** 被困: somebody cannot get out. */
    TRAPPED,
    /** 燃气: gas escapes. */
    GAS,
    /** 烟火: smoke or fire. */
    SMOKE,
    /** 触电: current where people touch. */
    SHOCK,
    /** 其他险情: a fall, a collapse, somebody ill or hurt, a threat. */
    OTHER
}
