package io.anju.people;

/** Whether a name is somebody's own or that of a firm. */
public enum PersonKind {
    PERSON,
    ORGANISATION
}
