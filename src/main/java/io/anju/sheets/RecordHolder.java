package io.anju.sheets;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** A module whose records point at records of the registers below it, which therefore have to stay. Implementations are beans. */
public interface RecordHolder {

    /** The records of this type that something points at, each with the code of the reason, such as {@code has-request}. */
    Map<UUID, String> holds(String type, Collection<UUID> ids);
}
