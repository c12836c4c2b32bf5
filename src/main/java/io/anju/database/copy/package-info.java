/**
 * Carries everything from one server to another, also between releases of PostgreSQL: company by company, because even the
 * owner of the tables sees only the company it names, and table by table through one consistent snapshot. What arrived is
 * counted and hashed again, and nothing is kept unless all of it is the same (goal T6, ADR 0010).
 */
@NullMarked
package io.anju.database.copy;

import org.jspecify.annotations.NullMarked;
