package io.anju.workorders;

import io.anju.kernel.AccountId;
import io.anju.workforce.StaffId;

/** Who stands for the work. */
record Assignee(StaffId staff, AccountId account, String name) {}
