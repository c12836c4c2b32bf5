package io.anju.replay;

import org.jspecify.annotations.Nullable;

/** What a request of the file is about, in our words. */
record RowContent(
        String kind,
        String category,
        String priority,
        @Nullable String team,
        String channel,
        String text,
        @Nullable String place,
        @Nullable Double latitude,
        @Nullable Double longitude) {}
