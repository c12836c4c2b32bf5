package io.anju.workorders.dispatch;

import io.anju.deadlines.Priority;
import io.anju.workforce.ContractorId;
import io.anju.workforce.Employer;
import io.anju.workforce.SkillLevel;
import io.anju.workforce.StaffId;
import io.anju.workforce.TeamId;
import io.anju.workorders.dispatch.Person.Answer;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person fit for {@link #LEAK}, unless said otherwise. */
final class Somebody {

    static final TeamId TEAM = TeamId.next();
    static final UUID TOWER = UUID.randomUUID();
    static final Job LEAK = new Job(Priority.P3, Need.of("PLUMBING"), TEAM, TOWER, 18, 10, null);

    private final StaffId staff = StaffId.next();
    private final String name;
    private Map<String, SkillLevel> skills = Map.of("PLUMBING", SkillLevel.SKILLED);
    private Set<String> certificates = Set.of();
    private Set<String> expired = Set.of();
    private TeamId team = TEAM;
    private boolean login = true;
    private boolean scope = true;
    private boolean duty = true;
    private boolean leave;
    private int jobs;
    private int week;
    private int visits;
    private boolean promised;
    private @Nullable Priority busy;
    private boolean onSite;
    private @Nullable Priority nextUp;
    private @Nullable Answer answered;
    private @Nullable Employer employer;
    private Position position = Position.UNKNOWN;

    Somebody(String name) {
        this.name = name;
    }

    static Somebody fit(String name) {
        return new Somebody(name);
    }

    Somebody skill(String skill, SkillLevel level) {
        this.skills = Map.of(skill, level);
        return this;
    }

    Somebody certified(String kind) {
        this.certificates = Set.of(kind);
        return this;
    }

    Somebody expired(String kind) {
        this.expired = Set.of(kind);
        return this;
    }

    Somebody team(TeamId team) {
        this.team = team;
        return this;
    }

    Somebody offDuty() {
        this.duty = false;
        return this;
    }

    Somebody onLeave() {
        this.leave = true;
        this.duty = false;
        return this;
    }

    Somebody outOfScope() {
        this.scope = false;
        return this;
    }

    Somebody withoutLogin() {
        this.login = false;
        this.scope = false;
        return this;
    }

    Somebody openJobs(int jobs) {
        this.jobs = jobs;
        return this;
    }

    Somebody weekJobs(int week) {
        this.week = week;
        return this;
    }

    Somebody visits(int visits) {
        this.visits = visits;
        return this;
    }

    Somebody promised() {
        this.promised = true;
        return this;
    }

    Somebody busyWith(Priority priority) {
        this.busy = priority;
        return this;
    }

    Somebody onSiteWith(Priority priority) {
        this.busy = priority;
        this.onSite = true;
        return this;
    }

    Somebody nextUp(Priority priority) {
        this.nextUp = priority;
        return this;
    }

    Somebody answered(Answer answer) {
        this.answered = answer;
        return this;
    }

    Somebody sentBy(Employer.Standing standing) {
        this.employer = new Employer(ContractorId.next(), "上海申达电梯工程有限公司", standing);
        return this;
    }

    Somebody at(UUID building, int floor) {
        this.position = new Position(building, floor, null);
        return this;
    }

    Person build() {
        return new Person(
                staff,
                name,
                login,
                scope,
                new Competence(skills, certificates, expired, employer),
                team,
                duty,
                leave,
                null,
                answered,
                new Workload(jobs, busy, onSite, nextUp, promised, week, visits),
                position);
    }
}
