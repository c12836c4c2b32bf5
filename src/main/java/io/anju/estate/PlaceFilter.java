package io.anju.estate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which places a list shows; everything that is null does not limit it.
 *
 * @param top only what lies in the project itself, as the first level of the tree
 * @param retired whether places out of use are shown as well
 */
public record PlaceFilter(
        @Nullable UUID project,
        @Nullable UUID parent,
        boolean top,
        @Nullable PlaceKind kind,
        @Nullable Boolean publicSpace,
        boolean retired) {}
