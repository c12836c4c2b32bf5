package io.anju.requests.outage;

import io.anju.estate.PlaceId;
import io.anju.estate.PlaceSummary;
import io.anju.estate.Places;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import io.anju.notices.Channel;
import io.anju.notices.Language;
import io.anju.notices.NoticeWords;
import io.anju.people.Contact;
import io.anju.requests.journal.RequestRow;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what declaring an outage would mean, before anybody is told. */
@Component
class OutagePreviews {

    private static final int SHOWN = 60;
    private static final String SAMPLE = "王女士";

    private final OutageDrafts drafts;
    private final OutageTelling telling;
    private final OutageNews news;
    private final OutageQueries queries;
    private final Reach reach;
    private final Places places;
    private final Clock clock;

    OutagePreviews(
            OutageDrafts drafts,
            OutageTelling telling,
            OutageNews news,
            OutageQueries queries,
            Reach reach,
            Places places,
            Clock clock) {
        this.drafts = drafts;
        this.telling = telling;
        this.news = news;
        this.queries = queries;
        this.reach = reach;
        this.places = places;
        this.clock = clock;
    }

    /**
     * What it would mean.
     *
     * @param homes how many units it reaches
     * @param first the codes of the first of them
     * @param people who belongs there today
     * @param inbox and {@code sms}, {@code email}: how many would be told by each of the ways that are wanted
     * @param unreachable how many by none
     * @param announcedLate whether the rules for its kind want it announced earlier
     * @param words how it reads
     * @param explained open requests that it could explain
     */
    record OutagePreview(
            int homes,
            List<String> first,
            int people,
            int inbox,
            int sms,
            int email,
            int unreachable,
            boolean announcedLate,
            NoticeWords words,
            List<RequestRow> explained) {}

    /** Refuses what declaring it would refuse. */
    @Transactional(readOnly = true)
    public OutagePreview of(Actor actor, ProjectId project, OutageForm said) {
        var now = clock.instant();
        var outage = drafts.sketch(actor, project, said, now);
        var homes = reach.homes(project, said.kind(), said.places());
        var ways = telling.people(homes, now).stream()
                .map(contact -> ways(contact, said.channels()))
                .toList();
        var step = new OutageStep(
                Ids.next(), now, actor.name(), OutageStep.Kind.DECLARED, null, outage.expectedAt(), 0, List.of());
        return new OutagePreview(
                homes.size(),
                codes(homes),
                ways.size(),
                count(ways, Channel.INBOX),
                count(ways, Channel.SMS),
                count(ways, Channel.EMAIL),
                (int) ways.stream().filter(Set::isEmpty).count(),
                outage.announcedLate(),
                news.words(outage, said.places(), step, OutageNews.Part.STEP, SAMPLE, Language.ZH),
                queries.explained(outage, said.places()));
    }

    private Set<Channel> ways(Contact contact, Set<Channel> wanted) {
        return news.channels(contact, wanted.isEmpty() ? EnumSet.allOf(Channel.class) : wanted);
    }

    private List<String> codes(List<PlaceId> homes) {
        var first = homes.subList(0, Math.min(homes.size(), SHOWN));
        var found = places.find(first).stream().collect(Collectors.toMap(PlaceSummary::id, PlaceSummary::code));
        return first.stream().map(found::get).toList();
    }

    private static int count(List<Set<Channel>> ways, Channel channel) {
        return (int) ways.stream().filter(each -> each.contains(channel)).count();
    }
}
