package io.anju.kernel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * A typed identifier. Implementations are records with the single component {@code value}, so that the id of one thing
 * can never be passed where another is meant. Serialises as the bare UUID.
 */
public interface Id {

    /** The identifier itself. */
    @JsonValue
    UUID value();
}
