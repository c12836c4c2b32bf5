package io.anju.sheets;

import org.jspecify.annotations.Nullable;

/** A module whose records point at records of the registers below it, which therefore have to stay. Implementations are beans. */
public interface RecordHolder {

    /** The code of the reason, such as {@code has-request}. */
    String reason();

    /**
     * A query for those of {@code :ids} that something points at, one column of ids.
     *
     * @return null for a type this module points at nowhere
     */
    @Nullable
    String pointedAt(String type);
}
