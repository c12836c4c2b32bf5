package io.anju.faults;

import io.anju.journeys.Hand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A project with one office, a desk that never closes, and technicians to send.
 *
 * @param technicians who is signed in, by account
 */
record Office(Caller desk, String project, String unit, Map<String, Caller> technicians) {

    private static final Pattern PASSWORD = Pattern.compile("Password\\s+(\\S+)");
    private static final int TECHNICIANS = 4;

    /** Furnishes an installation that was just started for the first time. */
    static Office open(AnjuProcess anju, Truth truth) throws IOException, SQLException {
        var password = password(anju.log());
        var admin = Caller.signedIn(anju.base(), "admin", password);
        var project = admin.made(
                        "POST",
                        "/api/projects",
                        Map.of(
                                "name", "金文大厦",
                                "kind", "COMMERCIAL",
                                "address", "金文路 88 号",
                                "zone", "Asia/Shanghai",
                                "travelFactors", List.of()))
                .path("id")
                .asString();
        var always = Arrays.stream(DayOfWeek.values())
                .collect(Collectors.toMap(
                        Function.identity(), day -> List.of(Map.of("opens", "00:00", "closes", "00:00"))));
        admin.made("PUT", "/api/projects/" + project + "/calendar", Map.of("week", always, "holidays", "NONE"));
        var building = place(admin, Map.of("project", project, "kind", "BUILDING"), "T1", "主楼");
        var unit = place(admin, Map.of("project", project, "kind", "UNIT", "parent", building), "18F-1803", "1803 室");
        for (var number = 0; number < TECHNICIANS; number++) {
            hire(admin, new Hand(number, project));
        }
        appoint(truth);
        var technicians = new HashMap<String, Caller>();
        for (var number = 0; number < TECHNICIANS; number++) {
            var hand = new Hand(number, project);
            technicians.put(hand.name(), Caller.signedIn(anju.base(), hand.login(), password));
        }
        return new Office(admin, project, unit, technicians);
    }

    /** The same people at the door of another process over the same database. */
    Office at(AnjuProcess other) {
        var moved = technicians.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().at(other.base())));
        return new Office(desk.at(other.base()), project, unit, moved);
    }

    /** Everybody signs in again where a session ends, as it does when the clock goes a day on. */
    void renewing() {
        desk.renewing();
        technicians.values().forEach(Caller::renewing);
    }

    private static String place(Caller admin, Map<String, ?> where, String code, String name) {
        var place = new HashMap<String, Object>(where);
        place.put("facts", Map.of("code", code, "name", name, "common", false));
        return admin.made("POST", "/api/places", place).path("place").path("id").asString();
    }

    private static void hire(Caller admin, Hand hand) {
        var path = "/api/staff/"
                + admin.made("POST", "/api/staff", hand.staff()).path("id").asString();
        admin.made("POST", path + "/account", hand.account());
        admin.made("POST", path + "/duties", hand.duties());
    }

    /**
     * The technicians get the administrator's password and the administrator the desk, without letters and links. Work waits for
     * nobody's free hands: whoever lets a case go leaves it in somebody's.
     */
    private static void appoint(Truth truth) throws SQLException {
        truth.change("""
                update identity.account set password_hash =
                    (select password_hash from identity.account where login = 'admin');
                insert into identity.role_grant (company_id, account_id, role, project_id, granted_at, granted_by)
                select company_id, id, 'DISPATCHER', null, created_at, 'faults'
                from identity.account where login = 'admin';
                insert into workorders.dispatch_policy (company_id, project_id, travel, load, lateness, strangeness, share, team,
                    not_alone_at_night, wait_percent, turns_ways, version, changed_at, changed_by)
                select company_id, id, 100, 100, 200, 100, 100, 100, false, 0, false, 1, now(), 'faults'
                from estate.project""");
    }

    private static String password(Path log) throws IOException {
        var found = PASSWORD.matcher(Files.readString(log));
        if (!found.find()) {
            throw new IllegalStateException("no password was printed in " + log);
        }
        return found.group(1);
    }
}
