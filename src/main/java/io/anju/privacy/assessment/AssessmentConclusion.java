package io.anju.privacy.assessment;

/** What was concluded. */
enum AssessmentConclusion {
    ACCEPTABLE,
    /** Once the measures are in place. */
    WITH_MEASURES,
    /** It must not be done so. */
    NOT_ACCEPTABLE
}
