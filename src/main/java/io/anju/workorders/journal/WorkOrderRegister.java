package io.anju.workorders.journal;

import io.anju.calendar.ServiceCalendars;
import io.anju.codes.Numbers;
import io.anju.database.WrittenTogether;
import io.anju.deadlines.Hand;
import io.anju.deadlines.Party;
import io.anju.estate.PlaceSummary;
import io.anju.estate.Places;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SearchTokens;
import io.anju.kernel.SubjectRef;
import io.anju.workorders.Milestone;
import io.anju.workorders.WorkOrderId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives orders their numbers and lets people find them again. */
@Component
public class WorkOrderRegister {

    private static final String PREFIX = "WX";

    private final Numbers numbers;
    private final ServiceCalendars calendars;
    private final Places places;
    private final StepStore steps;
    private final JdbcClient jdbc;
    private final WrittenTogether<Word> words = new WrittenTogether<>(this::insert);

    WorkOrderRegister(Numbers numbers, ServiceCalendars calendars, Places places, StepStore steps, JdbcClient jdbc) {
        this.numbers = numbers;
        this.calendars = calendars;
        this.places = places;
        this.steps = steps;
        this.jdbc = jdbc;
    }

    private record Word(UUID company, String token, UUID order) {}

    /** The next number, with the day of {@code at} in the project's zone. */
    public String number(ProjectId project, Instant at) {
        return numbers.next(
                PREFIX, LocalDate.ofInstant(at, calendars.of(project).zone()));
    }

    /** What the customer may know of the work, in the order it happened. */
    public List<Milestone> milestones(WorkOrderId order) {
        steps.writeNow();
        return jdbc.sql("""
                        select at, lower(replace(move, '_', '-')) verb, proof from workorders.step
                        where work_order_id = ?
                          and move in ('ACCEPT', 'ASSIGN', 'TAKE', 'SET_OUT', 'ARRIVE', 'MAKE_SAFE', 'PAUSE', 'RESUME')
                        order by id""").param(order.value()).query(Milestone.class).stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /** The names of those who said yes to helping and were not taken off, in the order they were asked. */
    public List<String> helpers(WorkOrderId order) {
        return jdbc.sql("""
                        select name from workorders.helper
                        where work_order_id = ? and answer = 'ACCEPTED' and removed_at is null order by id""").param(order.value()).query(String.class).stream()
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    /** In whose hands the work for this subject was, in the order it happened. */
    public List<Hand> hands(SubjectRef origin) {
        steps.writeNow();
        return jdbc.sql("""
                        select at, party from workorders.v_hand
                        where origin_type = :type and origin_id = :id order by at, step_id""")
                .param("type", origin.type())
                .param("id", origin.id())
                .query((row, number) ->
                        new Hand(row.getTimestamp("at").toInstant(), Party.valueOf(row.getString("party"))))
                .list();
    }

    /** Stores the words by which the order is found: number, title, detail, place, customer. */
    public void index(WorkOrder order) {
        var task = order.task;
        var place = Optional.ofNullable(task.placeId()).map(places::get);
        var tokens = SearchTokens.of(
                order.number,
                task.originNumber(),
                task.title(),
                task.detail(),
                task.customerName(),
                task.customerPhone(),
                place.map(PlaceSummary::code).orElse(null),
                place.map(PlaceSummary::name).orElse(null));
        tokens.forEach(token -> words.add(new Word(order.companyId.value(), token, order.id.value())));
    }

    /** Forgets the words it was found by and stores those of what is left of it. */
    public void reindex(WorkOrder order) {
        words.writeNow();
        jdbc.sql("delete from workorders.word where work_order_id = ?")
                .param(order.id.value())
                .update();
        index(order);
    }

    private void insert(List<Word> added) {
        jdbc.sql("""
                        insert into workorders.word (company_id, token, work_order_id)
                        select :company, * from unnest(:tokens, :orders) on conflict do nothing""")
                .param("company", added.getFirst().company())
                .param("tokens", added.stream().map(Word::token).toArray(String[]::new))
                .param("orders", added.stream().map(Word::order).toArray(UUID[]::new))
                .update();
    }
}
