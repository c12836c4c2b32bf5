package io.anju.privacy.assessment;

/** Why the law asks for an assessment. */
enum AssessmentGround {
    SENSITIVE_DATA,
    AUTOMATED_DECISION,
    /** To another company, or to who works on one's behalf. */
    HANDED_TO_OTHERS,
    PUBLISHED,
    ABROAD
}
