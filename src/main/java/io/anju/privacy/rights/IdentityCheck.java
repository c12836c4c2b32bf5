package io.anju.privacy.rights;

/** How it was made sure that it was them who asked. A document is looked at and never copied (Y-01). */
enum IdentityCheck {
    SIGNED_IN,
    DOCUMENT_SEEN,
    /** On the number in the register. */
    CALLED_BACK,
    /** In person, to whoever wrote it down. */
    KNOWN
}
