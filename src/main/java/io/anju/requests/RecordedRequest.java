package io.anju.requests;

import io.anju.deadlines.ClockView;
import java.util.List;

/**
 * A request of a history, as it begins.
 *
 * @param clocks what is promised from its beginning
 */
public record RecordedRequest(RequestId id, List<ClockView> clocks) {

    public RecordedRequest {
        clocks = List.copyOf(clocks);
    }
}
