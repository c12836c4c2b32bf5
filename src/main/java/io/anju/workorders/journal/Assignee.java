package io.anju.workorders.journal;

import io.anju.kernel.AccountId;
import io.anju.workforce.StaffId;

/** Who stands for the work. */
public record Assignee(StaffId staff, AccountId account, String name) {}
