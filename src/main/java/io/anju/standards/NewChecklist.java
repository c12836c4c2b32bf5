package io.anju.standards;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;

/**
 * What a checklist shall say.
 *
 * @param name as people call it, unique in the company
 * @param categories codes of the request categories whose work it belongs to; a category has at most one checklist
 * @param items the questions in their order, 1 to 100
 */
public record NewChecklist(
        @NotBlank @Size(max = 80) String name,
        @NotNull @Size(max = 50) Set<@Pattern(regexp = "[A-Za-z0-9._-]{1,60}") String> categories,
        @NotEmpty @Size(max = 100) List<@Valid @NotNull CheckItem> items) {}
