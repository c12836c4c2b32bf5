package io.anju.privacy.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;

/**
 * What an assessment says.
 *
 * @param processing what is done with which data, and why
 * @param nextReview when it is looked at again; a day to come
 */
record AssessmentForm(
        @NotBlank @Size(max = 100) String title,
        @NotEmpty Set<@NotNull AssessmentGround> grounds,
        @NotBlank @Size(max = 4000) String processing,
        @NotBlank @Size(max = 4000) String necessity,
        @NotBlank @Size(max = 4000) String risks,
        @NotBlank @Size(max = 4000) String measures,
        @NotNull AssessmentConclusion conclusion,
        @NotNull LocalDate nextReview) {}
