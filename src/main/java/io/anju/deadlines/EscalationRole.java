package io.anju.deadlines;

/** Who is told at a level; which person that is, the duty roster of that moment says. */
public enum EscalationRole {
    /** Whoever answers for the matter; the project's desk where nobody does. */
    ASSIGNEE,
    /** The lead of that person's team. */
    TEAM_LEAD,
    /** The lead who is on duty in the project. */
    DUTY_SUPERVISOR,
    PROJECT_MANAGER,
    /** The company's quality department. */
    QUALITY
}
