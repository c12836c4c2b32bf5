package io.anju.requests.outage;

import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Permission;
import io.anju.notices.Language;
import io.anju.notices.NoticeWords;
import io.anju.requests.OutageId;
import io.anju.requests.journal.RequestRow;
import io.anju.requests.outage.OutageStep.Kind;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what a correction would mean, before anybody is told. */
@Component
class CorrectionPreviews {

    private static final String SAMPLE = "王女士";

    private final Outages outages;
    private final CorrectionDrafts drafts;
    private final OutageNews news;
    private final OutageQueries queries;
    private final Clock clock;

    CorrectionPreviews(Outages outages, CorrectionDrafts drafts, OutageNews news, OutageQueries queries, Clock clock) {
        this.outages = outages;
        this.drafts = drafts;
        this.news = news;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * What it would mean.
     *
     * @param homes how many units it reaches then
     * @param reached how many people hear of the outage for the first time, who read {@code announced}
     * @param spared how many hear that their home is not affected after all, who read {@code notAffected}
     * @param again how many hear of it again, who read {@code corrected}
     * @param leaving how many open requests are matters of their own again
     * @param explained open requests that it could explain then
     */
    record CorrectionPreview(
            int homes,
            int reached,
            int spared,
            int again,
            int leaving,
            NoticeWords announced,
            NoticeWords notAffected,
            NoticeWords corrected,
            List<RequestRow> explained) {}

    /** Refuses what the correction would refuse. */
    @Transactional(readOnly = true)
    public CorrectionPreview of(Actor actor, OutageId id, OutageCorrection said) {
        var outage = outages.get(actor, id).requireOpen();
        actor.require(Permission.REQUEST_HANDLE, outage.project(), Outage.NOUN);
        var now = clock.instant();
        var draft = drafts.of(outage, said, now);
        var corrected = draft.outage();
        var told = draft.audience();
        var step = new OutageStep(
                Ids.next(), now, actor.name(), Kind.CORRECTED, null, corrected.expectedAt(), 0, draft.changes());
        return new CorrectionPreview(
                corrected.homes(),
                told.reached().size(),
                told.spared().size(),
                told.again().size(),
                draft.leaving().size(),
                news.words(corrected, said.places(), step, OutageNews.Part.REACHED, SAMPLE, Language.ZH),
                news.words(corrected, said.places(), step, OutageNews.Part.SPARED, SAMPLE, Language.ZH),
                news.words(corrected, said.places(), step, OutageNews.Part.STEP, SAMPLE, Language.ZH),
                queries.explained(corrected, said.places()));
    }
}
