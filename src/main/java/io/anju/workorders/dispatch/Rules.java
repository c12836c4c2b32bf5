package io.anju.workorders.dispatch;

import io.anju.deadlines.Priority;
import io.anju.workforce.Employer.Standing;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The hard rules: each is a fact about one person and one job that rules the person out, whatever else speaks for them. */
final class Rules {

    private static final Map<Obstacle, Predicate<Setting.Case>> ALL = new EnumMap<>(Map.ofEntries(
            Map.entry(Obstacle.SKILL, each -> !each.hasSkill()),
            Map.entry(Obstacle.LEVEL, Rules::belowLevel),
            Map.entry(Obstacle.CERTIFICATE, each -> lacksCertificate(each) && !expired(each)),
            Map.entry(Obstacle.CERTIFICATE_EXPIRED, each -> lacksCertificate(each) && expired(each)),
            Map.entry(Obstacle.CONTRACTOR_SUSPENDED, each -> employed(each, Standing.SUSPENDED)),
            Map.entry(Obstacle.CONTRACTOR_OUT_OF_TERM, each -> employed(each, Standing.OUT_OF_TERM)),
            Map.entry(
                    Obstacle.OFF_DUTY,
                    each -> !each.person().onDuty() && !each.person().onLeave()),
            Map.entry(Obstacle.ON_LEAVE, each -> each.person().onLeave()),
            Map.entry(
                    Obstacle.OUT_OF_SCOPE,
                    each -> each.person().hasLogin() && !each.person().inScope()),
            Map.entry(Obstacle.DECLINED_BEFORE, each -> each.person().answered() == Person.Answer.DECLINED),
            Map.entry(Obstacle.DECLINED_FOR_NOW, each -> each.person().answered() == Person.Answer.NOT_NOW),
            Map.entry(Obstacle.NO_ANSWER_BEFORE, each -> each.person().answered() == Person.Answer.SILENT),
            Map.entry(Obstacle.BUSY_P1, each -> each.person().workload().busyWith() == Priority.P1),
            Map.entry(Obstacle.BUSY_P2, each -> each.person().workload().busyWith() == Priority.P2 && !isDanger(each)),
            Map.entry(Obstacle.APPOINTMENT, each -> each.person().workload().promised() && !isDanger(each)),
            Map.entry(Obstacle.TOO_MANY_JOBS, Rules::hasTooMany),
            Map.entry(Obstacle.ALONE_AT_NIGHT, Rules::aloneAtNight),
            Map.entry(Obstacle.NO_LOGIN, each -> !each.person().hasLogin())));

    private Rules() {}

    /** What rules the person out, in the order in which rules are named. */
    static List<Obstacle> against(Setting.Case one) {
        return ALL.entrySet().stream()
                .filter(rule -> rule.getValue().test(one))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean belowLevel(Setting.Case one) {
        var level = one.person()
                .competence()
                .skills()
                .get(String.valueOf(one.job().need().skill()));
        return level != null && !level.reaches(one.job().need().level());
    }

    private static boolean lacksCertificate(Setting.Case one) {
        var needed = one.job().need().certificate();
        return needed != null && !one.person().competence().certificates().contains(needed);
    }

    private static boolean expired(Setting.Case one) {
        return one.person()
                .competence()
                .expired()
                .contains(String.valueOf(one.job().need().certificate()));
    }

    private static boolean employed(Setting.Case one, Standing standing) {
        var employer = one.person().competence().employer();
        return employer != null && employer.standing() == standing;
    }

    private static boolean isDanger(Setting.Case one) {
        return one.job().priority() == Priority.P1;
    }

    private static boolean hasTooMany(Setting.Case one) {
        var most = one.policy().mostOpenJobs();
        var urgent = one.job().priority() == Priority.P1 || one.job().priority() == Priority.P2;
        return most != null && !urgent && one.person().workload().openJobs() >= most;
    }

    private static boolean aloneAtNight(Setting.Case one) {
        return one.policy().notAloneAtNight() && one.job().need().isRegulated() && one.isNight() && one.present() < 2;
    }
}
