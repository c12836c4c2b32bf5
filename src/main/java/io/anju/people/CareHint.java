package io.anju.people;

/**
 * What staff should heed in a household; without saying whom in it they heed it for.
 *
 * @param hint what to do, such as waiting longer at the door
 */
public record CareHint(CareNeed need, String hint) {}
