/**
 * The ground every module stands on: the PostgreSQL server (embedded or given), its three roles, the scope in which SQL
 * runs, migrations, the event registry and jobs.
 *
 * <p><b>Scope</b>: SQL runs for one company ({@code app} role, row-level security), for the system ({@code system} role,
 * only tables that ADR 0003 lists), or for nobody (no rows). {@link io.anju.database.CompanyScope} sets it; every
 * transaction carries the company to the server. A list of any length is a {@link io.anju.database.ListRead} over
 * {@link io.anju.database.Conditions} (ADR 0009). The module knows no business word. Of its rooms, {@code server} makes,
 * opens and migrates, {@code events} publishes again, {@code backup} and {@code copy} carry away.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package io.anju.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
