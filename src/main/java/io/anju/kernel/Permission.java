package io.anju.kernel;

/** What somebody may be allowed to do. Roles are sets of these; every endpoint names the one it needs. */
public enum Permission {
    /** Report something for oneself and follow one's own reports (resident). */
    REPORT_OWN,
    /** Take in requests for others at desk or counter. */
    REQUEST_INTAKE,
    /** Read requests of the granted projects. */
    REQUEST_READ,
    /** Verify, classify, quote, merge, reply, close. */
    REQUEST_HANDLE,
    /** See who complained. */
    COMPLAINANT_READ,
    /** Work the follow-up list. */
    FOLLOW_UP,
    /** Read work orders of the granted projects. */
    WORK_READ,
    /** Offer, assign and reassign work. */
    WORK_DISPATCH,
    /** Do work that was offered or assigned to oneself. */
    WORK_DO,
    /** Accept or refuse the result of somebody else's work. */
    WORK_ACCEPT,
    /** Read projects, places and plans. */
    ESTATE_READ,
    /** Change projects, places, plans and labels. */
    ESTATE_WRITE,
    /** Read owners, occupiers and lessees with masked personal data. */
    PEOPLE_READ,
    /** See personal data unmasked; each look is recorded with its reason (Y-08). */
    PEOPLE_REVEAL,
    /** Change owners, occupiers, lessees and approve bindings. */
    PEOPLE_WRITE,
    /** Answer people's rights: tell, correct, erase and hold personal data, and set how long it is kept (Y-04, Y-10). */
    PERSONAL_DATA,
    /** Read staff, skills, teams and duty. */
    STAFF_READ,
    /** Change staff, skills, teams and duty. */
    STAFF_WRITE,
    /** Change service calendars, categories, priorities, standards and templates. */
    SETTINGS_WRITE,
    /** Invite and disable people and change their roles. */
    ACCOUNT_ADMIN,
    /** Read figures. */
    FIGURES_READ,
    /** Read and verify the trail. */
    TRAIL_READ,
    /** Import registers from files. */
    IMPORT,
    /** Export lists. */
    EXPORT
}
