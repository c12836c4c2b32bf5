package io.anju.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What takes longer than an answer and goes on beside everybody's work: a plan of a day, a search for a roster, terms that requests
 * under way follow, a past period lived again, an outage that is told from home to home.
 */
final class LongJobs {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration LONGEST = Duration.ofSeconds(120);
    private static final int PEOPLE = 1_000; // told a hundred at a time
    private static final int ENQUIRIES = 160; // followed up fifty at a time
    private static final int PAST_DAYS = 80;
    private static final int SEARCH_SECONDS = 4;
    private static final int DAYS = 28;
    private static final int WANTED = 2;
    private static final String SHARE = "select share from %s where id = '%%s'";
    private static final Map<String, Integer> WEIGHTS =
            Map.of("travel", 200, "load", 100, "lateness", 100, "strangeness", 100, "share", 50, "team", 0);

    private final Office office;
    private final Truth truth;
    private final Caller desk;
    private final Map<String, String> under = new HashMap<>();
    private String once = "";
    private int promised = 600;

    /** @param office whose technicians have finished something already */
    LongJobs(Office office, Truth truth) {
        this.office = office;
        this.truth = truth;
        this.desk = office.desk();
    }

    /** Many homes, many questions under way, a past, and shifts to be covered; and a period lived again undisturbed. */
    void prepare() throws SQLException {
        truth.change("""
                insert into identity.role_grant (company_id, account_id, role, project_id, granted_at, granted_by)
                select company_id, id, 'PROJECT_MANAGER', null, created_at, 'faults'
                from identity.account where login in ('admin', 'hand0');
                create temp table home as
                select a.company_id, uuidv7() as account, uuidv7() as person, n, p.id as project
                from identity.account a, estate.project p, generate_series(1, %d) n where a.login = 'admin';
                insert into identity.account (company_id, id, login, name, created_at)
                select company_id, account, 'home' || n, '住户 ' || n, now() from home;
                insert into people.person (company_id, id, project_id, kind, name, account_id, created_at, created_by, version)
                select company_id, person, project, 'PERSON', '住户 ' || n, account, now(), 'faults', 1 from home;
                insert into people.occupancy (company_id, id, person_id, project_id, unit_id, relation, valid_from, entered_at,
                    entered_by)
                select company_id, uuidv7(), person, project, '%s', 'FAMILY', '2020-01-01', now(), 'faults' from home;
                update workorders.work_order set opened_at = opened_at - make_interval(days => 1 + (random() * %d)::int)
                where finished_at is not null""".formatted(PEOPLE, office.unit(), PAST_DAYS - 2));
        IntStream.range(0, ENQUIRIES).parallel().forEach(this::enquire);
        var shift = desk.made(
                "POST",
                "/api/shifts",
                Map.of("project", office.project(), "name", "早班", "from", "08:00", "to", "16:00", "onCall", false));
        desk.made(
                "POST",
                "/api/cover-demands",
                Map.of(
                        "shift",
                        shift.path("id").asString(),
                        "skill",
                        "PLUMBING_ELECTRIC",
                        "days",
                        Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).toList(),
                        "least",
                        1,
                        "wanted",
                        WANTED));
        once = lived(rehearse());
    }

    /** Asks for all of them. */
    void begin() {
        var day = LocalDate.now(ZONE).plusDays(1);
        under.put("day plan", id(asked(desk, "/api/day-plans", Map.of("project", office.project(), "day", "" + day))));
        under.put("roster", id(asked(desk, "/api/roster-plans", roster(day))));
        under.put("rehearsal", rehearse());
        publish();
        under.put("outage", id(asked(desk, "/api/outages?project=" + office.project(), outage())));
    }

    /** Waits until each that was begun has come to its end without a hand, and asks whether it is whole. */
    void judge() throws SQLException {
        if (under.isEmpty()) {
            return;
        }
        judgeDayPlan();
        judgeRoster();
        judgeTerms();
        judgeOutage();
        assertThat(lived(under("rehearsal"))).as("the same as undisturbed").isEqualTo(once);
        under.clear();
    }

    /** Waits until one of them is on its way, or over already; all are aimed at in turn. */
    void awaitMiddle(int turn) throws SQLException {
        var job = List.copyOf(share().keySet()).get(turn % share().size());
        until(job, () -> share().get(job) > 0);
    }

    /** How far each is, in percent. */
    Map<String, Long> share() throws SQLException {
        var share = new LinkedHashMap<String, Long>();
        share.put("outage", number("""
                select 100 * count(told_at) / count(*) from requests.outage_told where outage_id = '%s'""", "outage"));
        share.put("terms", truth.number("""
                select coalesce(max(case when ended_at is null then 100 * done / (total + 1) else 100 end), 0)
                from requests.terms_run where version = """ + version()));
        share.put("day plan", number(SHARE.formatted("workorders.day_plan"), "day plan"));
        share.put("roster", number(SHARE.formatted("workforce.roster_plan"), "roster"));
        share.put("rehearsal", number(SHARE.formatted("workorders.rehearsal"), "rehearsal"));
        return share;
    }

    private long number(String select, String job) throws SQLException {
        return truth.number(select.formatted(under(job)));
    }

    private String under(String job) {
        return Objects.requireNonNull(under.get(job));
    }

    private long version() throws SQLException {
        return truth.number("select max(version) from deadlines.promise_version");
    }

    private String lived(String rehearsal) {
        var seen = ended("rehearsal", "/api/rehearsals/" + rehearsal, "DONE");
        return Stream.of("orders", "changed", "leftOut", "measured", "was", "would", "people")
                .map(field -> seen.path(field).toString())
                .toList()
                .toString();
    }

    private void judgeDayPlan() throws SQLException {
        var id = under("day plan");
        var plan = ended("day plan", "/api/day-plans/" + id, "DRAFT");
        var visits = "from workorders.planned_visit where plan_id = '%s'".formatted(id);
        var left = "from workorders.left_out where plan_id = '%s'".formatted(id);
        assertThat(truth.number("select count(*) " + visits))
                .isEqualTo(plan.path("planned").asInt());
        assertThat(truth.number("select count(*) " + left))
                .isEqualTo(plan.path("unplaced").asInt());
        assertThat(truth.number(
                        "select count(*) %s and work_order_id in (select work_order_id %s)".formatted(visits, left)))
                .as("both planned and left out")
                .isZero();
        desk.made("POST", "/api/day-plans/" + id + "/dismissal", Map.of());
    }

    private void judgeRoster() {
        var path = "/api/roster-plans/" + under("roster");
        var plan = ended("roster", path, "DONE");
        assertThat(plan.path("faults").asInt()).isZero();
        assertThat(plan.path("draft").path("turns").size()).isEqualTo(DAYS * WANTED);
        assertThat(plan.path("draft").path("holes")).isEmpty();
        desk.made("POST", path + "/dismissal", Map.of());
    }

    private void judgeTerms() throws SQLException {
        var version = version();
        var run = "from requests.terms_run where version = " + version;
        until("terms", () -> truth.number("select count(*) %s and ended_at is not null".formatted(run)) == 1);
        var clocks = """
                from deadlines.clock c join requests.request r on r.id = c.subject_id and r.kind = 'ENQUIRY'
                where c.target = 'REPLY' and c.stopped_at is null and c.cancelled_at is null""";
        assertThat(truth.number("select count(*) " + clocks)).isGreaterThanOrEqualTo(ENQUIRIES);
        assertThat(truth.number(
                        "select count(*) %s and (select count(*) from deadlines.clock_entry e where e.clock_id = c.id"
                                        .formatted(clocks)
                                + " and e.terms_version = %d) <> 1".formatted(version)))
                .as("clocks that did not follow, or twice")
                .isZero();
    }

    private void judgeOutage() throws SQLException {
        var id = under("outage");
        var told = "from requests.outage_told where outage_id = '%s'".formatted(id);
        until("outage", () -> truth.number("select count(*) %s and told_at is null".formatted(told)) == 0);
        assertThat(truth.number("select count(*) " + told)).isEqualTo(PEOPLE);
        var heard = """
                from notices.inbox_entry i join notices.notice n on n.id = i.notice_id
                where n.subject_id = '%s' and n.template = 'outage-declared'""".formatted(id);
        assertThat(truth.number("select count(*) " + heard)).as("told").isEqualTo(PEOPLE);
        assertThat(truth.number("select count(distinct i.account_id) " + heard))
                .as("people told")
                .isEqualTo(PEOPLE);
        desk.made("POST", "/api/outages/" + id + "/cancellation", Map.of("reason", "演练", "channels", List.of()));
    }

    private String rehearse() {
        var today = LocalDate.now(ZONE);
        return id(asked(
                desk,
                "/api/projects/" + office.project() + "/rehearsals",
                Map.of("from", "" + today.minusDays(PAST_DAYS), "to", "" + today.minusDays(1), "weights", WEIGHTS)));
    }

    private Map<String, ?> roster(LocalDate from) {
        var crew = desk.get("/api/staff?limit=100&project=" + office.project())
                .json()
                .path("items");
        return Map.of(
                "project",
                office.project(),
                "from",
                "" + from,
                "to",
                "" + from.plusDays(DAYS - 1),
                "staff",
                crew.valueStream().map(LongJobs::id).toList(),
                "endWeekly",
                true,
                "seconds",
                SEARCH_SECONDS);
    }

    private static Map<String, ?> outage() {
        return Map.of("kind", "WATER", "planned", false, "places", List.of(Map.of()), "channels", List.of("INBOX"));
    }

    /** Another promise for enquiries, agreed to by somebody else. */
    private void publish() {
        var line = Map.of(
                "kind",
                "ENQUIRY",
                "target",
                "REPLY",
                "counts",
                "ELAPSED",
                "amount",
                ++promised,
                "warnPercent",
                50,
                "shares",
                List.of());
        var path = "/api/terms-proposals/"
                + id(asked(desk, "/api/terms-proposals", Map.of("project", office.project(), "lines", List.of(line))));
        asked(desk, path + "/submission", Map.of());
        asked(Objects.requireNonNull(office.technicians().get("师傅 0")), path + "/approval", Map.of());
        asked(desk, path + "/publication", Map.of("running", "ALL", "reason", "演练"));
    }

    private void enquire(int number) {
        var report = Map.of(
                "project", office.project(), "kind", "ENQUIRY", "category", "other", "title", "第 " + number + " 问");
        desk.made("POST", "/api/requests", Map.of("channel", "PHONE", "report", report));
    }

    /** While the application says "not now", as it may while much goes on, it is asked again. */
    private JsonNode asked(Caller who, String path, Map<String, ?> body) {
        var key = Caller.newKey();
        var answers = new ArrayList<Caller.Answer>();
        Patience.until(path, LONGEST, () -> {
            answers.add(who.post(path, key, body));
            var status = answers.getLast().status();
            return status != 0 && status != 503;
        });
        assertThat(answers.getLast().taken()).as(answers.getLast().toString()).isTrue();
        return answers.getLast().json();
    }

    private JsonNode ended(String what, String path, String state) {
        until(what, () -> desk.get(path).json().path("state").asString("").equals(state));
        return desk.get(path).json();
    }

    /** Something that can be asked of the database. */
    @FunctionalInterface
    private interface Asked {
        boolean now() throws SQLException;
    }

    private static void until(String what, Asked asked) {
        Patience.until(what, LONGEST, () -> {
            try {
                return asked.now();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static String id(JsonNode made) {
        return made.path("id").asString();
    }
}
