package io.anju.requests.outage;

import io.anju.estate.Projects;
import io.anju.kernel.Refused;
import io.anju.requests.outage.CorrectedAudience.Audience;
import io.anju.requests.outage.OutageChange.Fact;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Works out what a correction puts right and whom it concerns, for its preview as for itself. */
@Component
class CorrectionDrafts {

    private final OutageStore store;
    private final OutageDrafts drafts;
    private final OutageNews news;
    private final OutageRequests requests;
    private final CorrectedAudience audience;
    private final Projects projects;

    CorrectionDrafts(
            OutageStore store,
            OutageDrafts drafts,
            OutageNews news,
            OutageRequests requests,
            CorrectedAudience audience,
            Projects projects) {
        this.store = store;
        this.drafts = drafts;
        this.news = news;
        this.requests = requests;
        this.audience = audience;
        this.projects = projects;
    }

    /**
     * A correction that is going to be written.
     *
     * @param outage as it should have been declared
     * @param changes what differs, never empty
     * @param leaving its open requests whose place it reached and does not reach after all
     */
    record Draft(Outage outage, List<OutageChange> changes, List<OutageRequests.Leaving> leaving, Audience audience) {

        /** Whether those who stay read another time, reason or advice. */
        boolean matters() {
            return changes.stream().anyMatch(OutageChange::matters);
        }

        /** Whether the time is another by which people hear again. */
        boolean moves() {
            return changes.stream().anyMatch(each -> each.fact() == Fact.STARTS || each.fact() == Fact.EXPECTED);
        }
    }

    /** Refuses what declaring it would refuse, and ({@code unchanged}) what puts nothing right. */
    Draft of(Outage outage, OutageCorrection said, Instant now) {
        var before = store.places(outage.id());
        var corrected = drafts.corrected(outage, said, now);
        var changes = changes(outage, before, corrected, said.places());
        if (changes.isEmpty()) {
            throw Refused.field("places", "unchanged");
        }
        var leaving = requests.leaving(outage, before, said.places());
        var draft = new Draft(corrected, changes, leaving, Audience.NOBODY);
        var told = audience.of(outage, before, said.places(), draft.matters(), leaving, said.channels(), now);
        return new Draft(corrected, changes, leaving, told);
    }

    private List<OutageChange> changes(Outage was, List<OutageScope> before, Outage is, List<OutageScope> after) {
        var project = projects.get(was.project()).name();
        var places = new HashSet<>(before).equals(new HashSet<>(after))
                ? Optional.<OutageChange>empty()
                : Optional.of(new OutageChange(Fact.PLACES, news.where(before, project), news.where(after, project)));
        return Stream.of(
                        places,
                        OutageChange.between(Fact.STARTS, was.startsAt(), is.startsAt()),
                        OutageChange.between(Fact.EXPECTED, was.expectedAt(), is.expectedAt()),
                        OutageChange.between(Fact.REASON, was.reason(), is.reason()),
                        OutageChange.between(Fact.ADVICE, was.advice(), is.advice()))
                .flatMap(Optional::stream)
                .toList();
    }
}
