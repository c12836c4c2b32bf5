package io.anju.standards;

/** What answers a check item. */
public enum ItemKind {
    /** In order or not; where not, a note says what is wrong. */
    TICK,
    /** A measured number. */
    VALUE,
    /** A photo. */
    PHOTO
}
