package io.anju.estate;

import io.anju.kernel.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * A place to add.
 *
 * @param parent inside which it lies; null for the project itself
 */
public record NewPlace(ProjectId project, @Nullable PlaceId parent, PlaceKind kind, PlaceFacts facts) {}
