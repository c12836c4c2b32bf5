package io.anju.bench;

import io.anju.deadlines.Priority;
import io.anju.workforce.SkillLevel;
import io.anju.workforce.StaffId;
import io.anju.workorders.dispatch.Competence;
import io.anju.workorders.dispatch.Job;
import io.anju.workorders.dispatch.Need;
import io.anju.workorders.dispatch.Person;
import io.anju.workorders.dispatch.Policy;
import io.anju.workorders.dispatch.Position;
import io.anju.workorders.dispatch.Ranking;
import io.anju.workorders.dispatch.Workload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Goal P4: one explained decision over five hundred people and three hundred open jobs. First the comparison alone, against the
 * first person in the list who fits; then everything at the desk's door: the facts read, everybody compared and told.
 */
final class DispatchBench {

    private static final int JOBS = 300;
    private static final Duration WARMING = Duration.ofSeconds(5);
    private static final Duration EACH = Duration.ofSeconds(15);
    private static final UUID TOWER = UUID.randomUUID();
    private static final Job LEAK = new Job(Priority.P2, Need.of("PLUMBING_ELECTRIC"), null, TOWER, 18, 10, 25);

    private DispatchBench() {}

    /** Arguments: process and port of the application, its data folder, people. */
    public static void main(String[] arguments) throws Exception {
        var people = Integer.parseInt(arguments[3]);
        try (var anju = new Measured(arguments);
                var database = anju.database()) {
            var desk = anju.signedIn("shen");
            var id = reported(desk);
            fill(database, people);
            IO.println("%d people, %d open jobs; ms".formatted(people, JOBS));
            var some = people(people);
            print("first fit, in memory", measured(side -> firstFit(some)));
            print("comparison, in memory", measured(side -> best(some)));
            print("decision over HTTP", measured(side -> read(desk, "/api/work-orders/" + id + "/candidates")));
            print("first fit by plain SQL", measured(side -> firstFit(database)));
        }
    }

    private static String reported(Door desk) throws Exception {
        var project = desk.get("/api/projects")
                .at("/0/id")
                .asString(desk.get("/api/projects").at("/items/0/id").asString());
        var made = desk.made(
                "/api/requests",
                Map.of(
                        "channel",
                        "PHONE",
                        "report",
                        Map.of(
                                "project",
                                project,
                                "kind",
                                "REPAIR",
                                "category",
                                "leak",
                                "reporter",
                                Map.of("name", "何美琳", "phone", "13812346021"))));
        var request = desk.get("/api/requests/" + made.path("id").asString());
        return request.at("/work/id").asString();
    }

    private static void fill(Connection database, int people) throws IOException, SQLException {
        try (var file = DispatchBench.class.getResourceAsStream("dispatch.sql");
                var statement = database.createStatement()) {
            if (file == null) {
                throw new IllegalStateException("dispatch.sql is missing");
            }
            var sql = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(":people", Integer.toString(people))
                    .replace(":jobs", Integer.toString(JOBS));
            statement.execute(sql.replace("vacuum analyze;", ""));
            statement.execute("vacuum analyze");
        }
    }

    private static Load.Outcome measured(Load.Deed deed) throws InterruptedException {
        Load.closed(1, WARMING, deed);
        return Load.closed(1, EACH, deed);
    }

    private static String read(Door desk, String path) throws IOException, InterruptedException {
        return Integer.toString(desk.send(desk.asking(path)).statusCode());
    }

    private static String best(List<Person> people) {
        return Ranking.of(LEAK, Policy.USUAL, people).best().isPresent() ? "chosen" : "nobody";
    }

    private static String firstFit(List<Person> people) {
        return people.stream()
                        .anyMatch(each -> Ranking.of(LEAK, Policy.USUAL, List.of(each))
                                .best()
                                .isPresent())
                ? "chosen"
                : "nobody";
    }

    private static String firstFit(Connection database) throws SQLException {
        try (var statement = database.prepareStatement("""
                        select s.id from workforce.staff s
                        join workforce.staff_skill k on k.staff_id = s.id and k.skill = 'PLUMBING_ELECTRIC'
                        where s.left_at is null and s.account_id is not null and not exists (
                            select 1 from workorders.work_order w where w.assignee = s.account_id
                                and w.state in ('ACCEPTED', 'ON_THE_WAY', 'ON_SITE', 'PAUSED'))
                        order by s.name limit 1""");
                var rows = statement.executeQuery()) {
            return rows.next() ? "chosen" : "nobody";
        }
    }

    private static List<Person> people(int number) {
        var random = new Random(4);
        var people = new ArrayList<Person>();
        for (var each = 0; each < number; each++) {
            people.add(new Person(
                    StaffId.next(),
                    "员工" + each,
                    true,
                    true,
                    new Competence(
                            each % 4 == 0
                                    ? Map.of("PLUMBING_ELECTRIC", SkillLevel.SKILLED)
                                    : Map.of("GENERAL", SkillLevel.SKILLED, "HVAC", SkillLevel.EXPERT),
                            Set.of("LIFT"),
                            Set.of()),
                    null,
                    each % 3 != 0,
                    false,
                    null,
                    null,
                    new Workload(
                            random.nextInt(3),
                            null,
                            false,
                            null,
                            random.nextInt(10) == 0,
                            random.nextInt(20),
                            random.nextInt(3)),
                    new Position(TOWER, random.nextInt(40), null)));
        }
        return people;
    }

    private static void print(String what, Load.Outcome outcome) {
        IO.println("%-26s p50 %8.3f  p99 %8.3f  %8.1f/s  %s"
                .formatted(
                        what, outcome.percentile(0.5), outcome.percentile(0.99), outcome.perSecond(), outcome.ends()));
    }
}
