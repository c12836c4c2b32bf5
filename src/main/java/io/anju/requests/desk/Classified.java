package io.anju.requests.desk;

import io.anju.requests.RequestId;
import io.anju.requests.handling.Reclassifications;
import io.anju.requests.handling.Reclassifications.ReclassificationView;
import io.anju.requests.reading.KeptSuggestion;
import io.anju.requests.reading.KeptSuggestions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a request came to be seen as what it is: the opinion at the intake, and every change since. */
@Component
class Classified {

    private final KeptSuggestions suggestions;
    private final Reclassifications reclassifications;

    Classified(KeptSuggestions suggestions, Reclassifications reclassifications) {
        this.suggestions = suggestions;
        this.reclassifications = reclassifications;
    }

    /** What was read out of its words; null where there were none. */
    @Nullable
    KeptSuggestion suggestion(RequestId request) {
        return suggestions.of(request).orElse(null);
    }

    /** Every change of view, the first one first. */
    List<ReclassificationView> changes(RequestId request) {
        return reclassifications.of(request);
    }
}
