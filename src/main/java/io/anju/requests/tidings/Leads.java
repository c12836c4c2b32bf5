package io.anju.requests.tidings;

import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.requests.category.Catalogue;
import io.anju.requests.journal.ServiceRequest;
import io.anju.workforce.StaffSummary;
import io.anju.workforce.Workforce;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells those who lead: the project's managers and the lead of the trade's team. */
@Component
public class Leads {

    private final Workforce workforce;
    private final Catalogue catalogue;
    private final HandlerNotices notices;

    Leads(Workforce workforce, Catalogue catalogue, HandlerNotices notices) {
        this.workforce = workforce;
        this.catalogue = catalogue;
        this.notices = notices;
    }

    /** Sends them a notice about the request in the words of the template. */
    public void tell(Actor actor, ServiceRequest request, String template, Map<String, ?> args, Instant at) {
        notices.tellLeads(actor, request, template, args, teamLead(request), at);
    }

    private @Nullable AccountId teamLead(ServiceRequest request) {
        var skill = catalogue.get(request.standing().category()).skill();
        return skill == null
                ? null
                : workforce
                        .teamFor(request.projectId(), skill)
                        .flatMap(workforce::leadOf)
                        .map(StaffSummary::account)
                        .orElse(null);
    }
}
