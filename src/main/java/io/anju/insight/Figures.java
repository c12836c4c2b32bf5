package io.anju.insight;

import io.anju.calendar.ServiceCalendar;
import io.anju.database.ListRead;
import io.anju.estate.Projects;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Page;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.requests.RatingWord;
import io.anju.requests.RequestId;
import io.anju.requests.RequestNames;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The figures of a span of days: three statements for the page of a short one, more for a long one, one for the records behind a figure. */
@Service
class Figures {

    /** A year and a day. */
    static final int MOST_DAYS = 367;

    static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final FigureQueries queries;
    private final FigureRecordQueries records;
    private final FigureExceptionQueries exceptions;
    private final RequestNames words;
    private final Projects projects;
    private final Clock clock;

    Figures(
            FigureQueries queries,
            FigureRecordQueries records,
            FigureExceptionQueries exceptions,
            RequestNames words,
            Projects projects,
            Clock clock) {
        this.queries = queries;
        this.records = records;
        this.exceptions = exceptions;
        this.words = words;
        this.projects = projects;
        this.clock = clock;
    }

    /**
     * What to look at.
     *
     * @param project null for all that the reader may see
     * @param from first day; today where null
     * @param to last day; today where null
     */
    record Question(
            @Nullable ProjectId project,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        String link(FigureKey key, LocalDate first, LocalDate last) {
            var days = "records?from=" + first + "&to=" + last;
            return "/api/figures/" + key + "/" + (project == null ? days : days + "&project=" + project.value());
        }
    }

    /** The days that were asked for, and whose they are. */
    record Days(LocalDate from, LocalDate to, ZoneId zone, Instant now) {
        List<FigureSpan> spans() {
            return FigureSpan.of(from, to, zone, now);
        }
    }

    /** The page. Refuses {@code project-missing}, days before 2000 or to come, and spans of more than a year. */
    @ListRead
    public FiguresView page(Actor actor, Question question) {
        var scope = FigureScope.of(actor, question.project());
        var days = days(question);
        var spans = days.spans();
        var counted = FigureTallies.of(queries.tally(FigurePage.MORNING, scope, spans, days.now()), spans);
        var pauses = queries.pauses(scope, spans.getFirst(), days.now());
        var pressing = exceptions.now(actor, scope, days.now());
        var figures = FigurePage.MORNING.keys().stream()
                .map(key -> counted.view(
                        key, pauses.getOrDefault(key, List.of()), question.link(key, days.from(), days.to())))
                .toList();
        return new FiguresView(
                days.now(),
                days.from(),
                days.to(),
                days.zone().getId(),
                counted.headline(pressing.all()),
                pressing.first(),
                figures);
    }

    /** A page of the records that a figure counts. Refuses what {@link #page} refuses. */
    @ListRead
    public Page<FigureRecord> records(
            Actor actor, FigureKey key, Question question, FigureRecordQueries.Wanted wanted, ListQuery query) {
        var scope = wanted.person() == null
                ? FigureScope.of(actor, question.project())
                : FigureScope.ofPeople(actor, question.project());
        var days = days(question);
        var page = records.page(actor, scope, key, days.spans().getFirst(), wanted, query, days.now());
        return key == FigureKey.SATISFACTION ? withWords(page) : page;
    }

    private Page<FigureRecord> withWords(Page<FigureRecord> page) {
        var read = page.items().stream()
                .filter(record -> record.title() != null)
                .map(record -> new RequestId(record.request()))
                .toList();
        var said = words.ratings(read);
        return page.map(record -> record.saying(said.stream()
                .filter(word -> word.request().value().equals(record.request())
                        && word.at().equals(record.at()))
                .findFirst()
                .map(RatingWord::text)
                .orElse(null)));
    }

    /** Refuses what {@link #page} refuses. */
    Days days(Question question) {
        var project = question.project();
        var zone =
                project == null ? ServiceCalendar.CHINA : projects.get(project).zone();
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, zone);
        var to = question.to() == null ? today : question.to();
        var from = question.from() == null ? to : question.from();
        if (to.isAfter(today)) {
            throw Refused.field("to", "in-the-future");
        }
        if (from.isAfter(to) || from.isBefore(EARLIEST) || FigureSpan.length(from, to) >= MOST_DAYS) {
            throw Refused.field("from", "span-invalid");
        }
        return new Days(from, to, zone, now);
    }
}
