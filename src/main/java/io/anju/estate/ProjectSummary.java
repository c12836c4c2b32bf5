package io.anju.estate;

import io.anju.kernel.ProjectId;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A project as other modules see it.
 *
 * @param zone in which its days begin and end
 * @param phone what customers call; null where there is no such number
 * @param active false once the company no longer manages it: nothing new may begin there
 */
public record ProjectSummary(
        ProjectId id,
        String name,
        ProjectKind kind,
        ZoneId zone,
        @Nullable String phone,
        String address,
        @Nullable Position position,
        boolean active) {}
