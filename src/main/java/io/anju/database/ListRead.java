package io.anju.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Transactional;

/**
 * A read whose way to the rows depends on what is asked for: a common word, a rare one, somebody who left long ago. Its
 * statements are planned anew for their values each time; the plan kept for any value would be right for few (goal P2).
 * Counts only where no transaction is running yet.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Transactional(readOnly = true, label = CompanyTransactions.PLANNED_EACH_TIME)
public @interface ListRead {}
