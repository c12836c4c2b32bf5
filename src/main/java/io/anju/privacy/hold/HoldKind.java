package io.anju.privacy.hold;

/** What a legal hold is on. */
enum HoldKind {
    /** Everything that is kept about somebody in the register of people. */
    PERSON,
    /** One request with its work. */
    REQUEST;

    /** How trail, files and other modules refer to such a thing. */
    String subjectType() {
        return this == PERSON ? "person" : "request";
    }
}
