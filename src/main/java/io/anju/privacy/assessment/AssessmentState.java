package io.anju.privacy.assessment;

/** What holds of an assessment now. */
enum AssessmentState {
    /** Its last version waits for somebody else's approval. */
    PROPOSED,
    /** Its last version is approved. */
    IN_FORCE,
    /** What it was about is not done any more. */
    ENDED
}
