package io.anju.requests;

/** Whom it hits: the rows of the priority table. */
public enum Impact {
    /** 人身安全: people are in danger. */
    SAFETY,
    /** 整楼或要害: a building or a critical system. */
    CRITICAL,
    /** 多户或营业: several units, or a business stands still. */
    SEVERAL,
    /** 一户: one unit. */
    ONE_UNIT,
    /** 舒适: only comfort. */
    COMFORT
}
