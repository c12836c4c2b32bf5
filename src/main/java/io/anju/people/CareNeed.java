package io.anju.people;

/** Why somebody needs more attentive service; deliberately no diagnosis. */
public enum CareNeed {
    MOBILITY,
    SIGHT,
    HEARING,
    /** Old or frail, and mostly alone at home. */
    ALONE,
    INFANT,
    OTHER
}
